package waymark.query.govern.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.govern.delegation.DelegationQuery.DelegationView;
import waymark.api.govern.delegation.DelegationQuery.ListDelegations;
import waymark.api.govern.organisation.OrganisationQuery.Mentioned;
import waymark.api.govern.overview.OverviewQuery.MineView;
import waymark.api.govern.overview.OverviewQuery.ShowMine;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.api.kernel.Role;
import waymark.query.deliver.designrule.heard.RuleDuties;
import waymark.query.deliver.project.change.WaitingChanges;
import waymark.query.deliver.project.plan.ProjectDuties;
import waymark.query.govern.duty.own.Agreed;
import waymark.query.govern.duty.own.AwaitedWords;
import waymark.query.govern.duty.own.OwnInitiatives;
import waymark.query.govern.duty.promise.Promises;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.benefit.waiting.ToVerify;

/** Answers what one person owes, and what waits on them. */
@Component
class Mine {

    private final Queries queries;
    private final Agreed agreed;
    private final OwnInitiatives initiatives;
    private final Waiting waiting;
    private final Callers callers;
    private final Reopened reopened;
    private final Deliveries deliveries;
    private final RuleDuties ruled;
    private final ProjectDuties beside;
    private final WaitingChanges changes;
    private final Promises promises;
    private final ToVerify claims;
    private final LeftBehind left;
    private final AwaitedWords words;

    Mine(Queries queries, Agreed agreed, OwnInitiatives initiatives, Waiting waiting,
            Callers callers, Reopened reopened, Deliveries deliveries, RuleDuties ruled,
            ProjectDuties beside, WaitingChanges changes, Promises promises, ToVerify claims,
            LeftBehind left, AwaitedWords words) {
        this.queries = queries;
        this.agreed = agreed;
        this.initiatives = initiatives;
        this.waiting = waiting;
        this.callers = callers;
        this.reopened = reopened;
        this.deliveries = deliveries;
        this.ruled = ruled;
        this.beside = beside;
        this.changes = changes;
        this.promises = promises;
        this.claims = claims;
        this.left = left;
        this.words = words;
    }

    @QueryHandler
    MineView show(ShowMine query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        List<Waits> owed = new ArrayList<>(owed(viewer.actor().person(), viewer).toList());
        List<Mentioned> others = others(viewer).toList();
        Set<String> all = Stream.concat(Stream.of(viewer.actor().person()),
                others.stream().map(Mentioned::id)).collect(Collectors.toSet());
        List<Waits> waits = waitingOn(all, viewer);
        List<Waits> own = List.copyOf(waits);
        others.forEach(other -> {
            owed(other.id(), viewer).forEach(one -> owed.add(one.standingFor(other.name())));
            Stream.concat(asked(all, viewer.inPlaceOf(other.id())),
                    changes.toDecide(other.id(), all, viewer))
                    .filter(one -> own.stream().noneMatch(one::isAs))
                    .forEach(one -> waits.add(one.standingFor(other.name())));
        });
        return new MineView(owed, waits, left.of(viewer));
    }

    /** ORG-3: whose work this one has today. */
    private Stream<Mentioned> others(Viewer viewer) {
        return queries.ask(new ListDelegations(viewer.actor().person()), viewer).taken().stream()
                .filter(DelegationView::holds).map(DelegationView::owner);
    }

    private Stream<Waits> owed(String owner, Viewer viewer) {
        return Stream.of(callers.of(owner, "a word with a customer", viewer),
                agreed.of(owner, "what the council agreed that you do", viewer),
                initiatives.withoutCase(owner, viewer), deliveries.owed(owner, viewer),
                beside.owed(owner, viewer), promises.owed(owner, viewer))
                .flatMap(one -> one);
    }

    /** What is asked of this one by name. */
    private Stream<Waits> asked(Set<String> own, Viewer viewer) {
        String person = viewer.actor().person();
        return Stream.of(callers.lateFor(person, viewer).stream(),
                deliveries.toSettle(own, viewer), ruled.of(person, viewer).stream())
                .flatMap(one -> one);
    }

    /** What waits on this one; what they or those whose work they have asked for, on others. */
    private List<Waits> waitingOn(Set<String> own, Viewer viewer) {
        List<Waits> all = new ArrayList<>(
                Stream.concat(words.of(viewer), asked(own, viewer)).toList());
        changes.toDecide(viewer.actor().person(), own, viewer).forEach(all::add);
        if (viewer.actor().is(Role.ANALYST)) {
            all.addAll(reopened.of(viewer));
        }
        if (viewer.actor().is(Role.FINANCE)) {
            all.addAll(waiting.forFinance(viewer.asOf()));
            claims.of(own, viewer).forEach(all::add);
        }
        if (viewer.actor().is(Role.COUNCIL)) {
            all.addAll(waiting.meetings(viewer.asOf()));
        }
        return all;
    }
}
