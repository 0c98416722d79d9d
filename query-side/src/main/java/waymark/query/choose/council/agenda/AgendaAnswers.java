package waymark.query.choose.council.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseQuery.CaseList;
import waymark.api.choose.businesscase.BusinessCaseQuery.ListCases;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.council.agenda.AgendaQuery.ProposeAgenda;
import waymark.api.choose.council.agenda.AgendaView;
import waymark.api.choose.council.agenda.AgendaView.Matter;
import waymark.api.choose.council.agenda.AgendaView.ToDate;
import waymark.api.choose.council.agenda.AgendaView.Waiting;
import waymark.api.choose.council.agenda.AgendaView.Why;
import waymark.api.measure.benefit.MoneyQuery.AskReturn;
import waymark.api.measure.benefit.MoneyQuery.ReturnView;
import waymark.api.worth.Money;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Proposes an agenda: what can be decided, where most is at stake first, and what else is due. */
@Component
class AgendaAnswers {

    private static final int PAGE = 500;

    private final Queries queries;
    private final Matters matters;
    private final Exceeding exceeding;
    private final Clock clock;

    AgendaAnswers(Queries queries, Matters matters, Exceeding exceeding, Clock clock) {
        this.queries = queries;
        this.matters = matters;
        this.exceeding = exceeding;
        this.clock = clock;
    }

    @QueryHandler
    AgendaView propose(ProposeAgenda query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        List<Waiting> cases = Stream.of(in(CaseView.Stage.REVIEWED, Why.REVIEWED, viewer),
                in(CaseView.Stage.DEFERRED, Why.DEFERRED, viewer),
                in(CaseView.Stage.SUBMITTED, Why.SUBMITTED, viewer))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Waiting::stake,
                        Comparator.nullsFirst(Comparator.<Money>naturalOrder())).reversed()
                        .thenComparing(Waiting::id))
                .toList();
        ReturnView money = queries.ask(new AskReturn(null), viewer);
        List<Matter> due = Stream.of(matters.conditions(viewer), matters.actions(viewer),
                exceeding.all(viewer), matters.tripped(viewer), matters.stale(viewer))
                .flatMap(one -> one).sorted(Comparator.comparing(Matter::on)).toList();
        return new AgendaView(
                new ToDate(money.spent(), money.verified(), money.plannedToDate()), cases, due);
    }

    private List<Waiting> in(CaseView.Stage stage, Why why, Viewer viewer) {
        List<Waiting> all = new ArrayList<>();
        String before = null;
        do {
            CaseList page = queries.ask(new ListCases(stage, null, before, PAGE), viewer);
            page.cases().stream().filter(one -> isBack(one, viewer))
                    .forEach(one -> all.add(waiting(one, why)));
            before = page.next();
        } while (before != null);
        return all;
    }

    /** BC-6: what was put off waits for its day. */
    private static boolean isBack(CaseView one, Viewer viewer) {
        LocalDate until = one.deferredUntil();
        return one.stage() != CaseView.Stage.DEFERRED || until == null
                || !until.isAfter(viewer.asOf().effective());
    }

    private Waiting waiting(CaseView one, Why why) {
        LocalDate back = one.deferredUntil();
        CaseFigures figures = one.figures();
        return new Waiting(one.id(), one.reference(), one.title(), why,
                figures == null ? null : figures.stake(),
                why == Why.DEFERRED && back != null
                        ? back
                        : LocalDate.ofInstant(one.changedAt(), clock.getZone()));
    }
}
