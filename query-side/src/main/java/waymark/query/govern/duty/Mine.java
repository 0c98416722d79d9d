package waymark.query.govern.duty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.choose.council.meeting.MeetingQuery.ActionView;
import waymark.api.choose.council.meeting.MeetingQuery.ListActions;
import waymark.api.choose.initiative.InitiativeQuery.ListInitiatives;
import waymark.api.choose.initiative.InitiativeView;
import waymark.api.govern.delegation.DelegationQuery.DelegationView;
import waymark.api.govern.delegation.DelegationQuery.ListDelegations;
import waymark.api.govern.organisation.OrganisationQuery.ListDepartments;
import waymark.api.govern.organisation.OrganisationQuery.ListPeople;
import waymark.api.govern.organisation.OrganisationQuery.Mentioned;
import waymark.api.govern.organisation.OrganisationQuery.PersonView;
import waymark.api.govern.overview.Duty;
import waymark.api.govern.overview.Duty.Deed;
import waymark.api.govern.overview.OverviewQuery.MineView;
import waymark.api.govern.overview.OverviewQuery.ShowMine;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.api.kernel.Role;
import waymark.query.choose.council.meeting.Meetings.Met;
import waymark.query.choose.council.meeting.Meetings;
import waymark.query.deliver.designrule.heard.RuleDuties;
import waymark.query.deliver.project.plan.ProjectDuties;
import waymark.query.govern.duty.promise.Promises;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.measure.benefit.waiting.ToVerify;

/** Answers what one person owes, and what waits on them. */
@Component
class Mine {

    private static final int MANY = 500;
    private static final Set<InitiativeView.Stage> UNDECIDED = Set.of(InitiativeView.Stage.PROPOSED,
            InitiativeView.Stage.SCORED);
    private static final Set<InitiativeView.Stage> OVER = Set.of(InitiativeView.Stage.REJECTED,
            InitiativeView.Stage.STOPPED, InitiativeView.Stage.REALISED);

    private final Queries queries;
    private final Meetings meetings;
    private final Waiting waiting;
    private final Callers callers;
    private final Reopened reopened;
    private final Deliveries deliveries;
    private final RuleDuties ruled;
    private final ProjectDuties beside;
    private final Promises promises;
    private final ToVerify claims;

    Mine(Queries queries, Meetings meetings, Waiting waiting, Callers callers,
            Reopened reopened, Deliveries deliveries, RuleDuties ruled,
            ProjectDuties beside, Promises promises, ToVerify claims) {
        this.queries = queries;
        this.meetings = meetings;
        this.waiting = waiting;
        this.callers = callers;
        this.reopened = reopened;
        this.deliveries = deliveries;
        this.ruled = ruled;
        this.beside = beside;
        this.promises = promises;
        this.claims = claims;
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
                    beside.toDecide(other.id(), all, viewer))
                    .filter(one -> own.stream().noneMatch(one::isAs))
                    .forEach(one -> waits.add(one.standingFor(other.name())));
        });
        return new MineView(owed, waits, leftBehind(viewer));
    }

    /** ORG-3: whose work this one has today. */
    private Stream<Mentioned> others(Viewer viewer) {
        return queries.ask(new ListDelegations(viewer.actor().person()), viewer).taken().stream()
                .filter(DelegationView::holds).map(DelegationView::owner);
    }

    private Stream<Waits> owed(String owner, Viewer viewer) {
        return Stream.of(callers.of(owner, "a word with a customer", viewer),
                agreed(owner, "what the council agreed that you do", viewer),
                withoutCase(owner, viewer), deliveries.owed(owner, viewer),
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

    /** CNL-5: what meetings agreed that this one is to do, and is not done. */
    private Stream<Waits> agreed(String owner, String why, Viewer viewer) {
        List<ActionView> open = queries.ask(new ListActions(owner), viewer).actions();
        Map<String, Met> agreedIn = meetings.find(
                open.stream().map(ActionView::meeting).distinct().toList(), viewer.asOf());
        return open.stream().map(one -> {
            Met met = Optional.ofNullable(agreedIn.get(one.meeting())).orElseThrow(Unknown.id());
            return new Waits(one.meeting(), met.reference(), one.text(), why, one.due(),
                    Objects.requireNonNull(met.openedAt(), "agreed in it"))
                    .doing(Duty.of(Deed.FINISH_ACTION, one.number()));
        });
    }

    private Stream<Waits> withoutCase(String owner, Viewer viewer) {
        return initiatives(owner, viewer)
                .filter(one -> UNDECIDED.contains(one.stage()) && one.trail().cases().isEmpty()
                        && one.quickTrack() == null)
                .map(one -> waits(one, "a business case"));
    }

    /** What waits on this one; what they or those whose work they have asked for, on others. */
    private List<Waits> waitingOn(Set<String> own, Viewer viewer) {
        List<Waits> all = new ArrayList<>(asked(own, viewer).toList());
        beside.toDecide(viewer.actor().person(), own, viewer).forEach(all::add);
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

    /** ORG-2: for administrators all of it, for heads what people of their departments left. */
    private List<Waits> leftBehind(Viewer viewer) {
        Set<String> headed = queries.ask(new ListDepartments(), viewer).departments().stream()
                .filter(one -> one.head() != null
                        && one.head().id().equals(viewer.actor().person()))
                .map(one -> one.id()).collect(Collectors.toSet());
        if (headed.isEmpty() && !viewer.actor().is(Role.ADMIN)) {
            return List.of();
        }
        Map<String, String> gone = queries.ask(new ListPeople(false, null, null, MANY), viewer)
                .people().stream()
                .filter(one -> viewer.actor().is(Role.ADMIN) || isOf(one, headed))
                .collect(Collectors.toMap(PersonView::id,
                        one -> "an owner in the place of " + one.name(), (one, _) -> one,
                        LinkedHashMap::new));
        return Stream.concat(gone.entrySet().stream()
                .flatMap(one -> of(one.getKey(), one.getValue(), viewer)),
                deliveries.left(gone, viewer)).toList();
    }

    private Stream<Waits> of(String gone, String why, Viewer viewer) {
        return Stream.of(
                callers.of(gone, why, viewer), agreed(gone, why, viewer),
                initiatives(gone, viewer).filter(one -> !OVER.contains(one.stage()))
                        .map(one -> waits(one, why)),
                beside.left(gone, why, viewer))
                .flatMap(one -> one);
    }

    private static boolean isOf(PersonView person, Set<String> departments) {
        return Optional.ofNullable(person.department())
                .filter(one -> departments.contains(one.id())).isPresent();
    }

    private Stream<InitiativeView> initiatives(String owner, Viewer viewer) {
        return queries.ask(new ListInitiatives(null, owner, null, MANY), viewer)
                .initiatives().stream();
    }

    private static Waits waits(InitiativeView one, String why) {
        return new Waits(one.id(), one.reference(), one.title(), why, null, one.recordedAt());
    }
}
