package waymark.query.choose.businesscase.tripwire;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseQuery.FindTripwires;
import waymark.api.choose.businesscase.BusinessCaseQuery.ListTripwires;
import waymark.api.choose.businesscase.view.TripwireView;
import waymark.api.choose.businesscase.view.TripwireView.Spending;
import waymark.api.choose.businesscase.view.TripwireView.State;
import waymark.api.choose.businesscase.view.TripwireView.TripwireList;
import waymark.api.choose.businesscase.view.TripwireView.Wire;
import waymark.query.choose.businesscase.BusinessCases;
import waymark.query.choose.businesscase.CaseRow;
import waymark.query.choose.businesscase.CaseRow.Standing;
import waymark.query.choose.businesscase.tripwire.MetricReadings.Reading;
import waymark.query.deliver.project.CaseProjects;
import waymark.query.kernel.Page;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers whether what approvals rest on still holds, and what still spends where it does not. */
@Component
class TripwireAnswers {

    private final BusinessCases cases;
    private final MetricReadings readings;
    private final CaseProjects projects;

    TripwireAnswers(BusinessCases cases, MetricReadings readings, CaseProjects projects) {
        this.cases = cases;
        this.readings = readings;
        this.projects = projects;
    }

    @QueryHandler
    TripwireView find(FindTripwires query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return view(cases.find(query.id(), viewer.asOf()), readings.once(viewer), viewer);
    }

    @QueryHandler
    TripwireList list(ListTripwires query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Page<CaseRow> page = cases.wired(query.before(), query.limit(), viewer.asOf());
        Function<String, Optional<Reading>> once = readings.once(viewer);
        return new TripwireList(
                page.rows().stream().map(row -> view(row, once, viewer)).toList(), page.next());
    }

    private TripwireView view(
            CaseRow row, Function<String, Optional<Reading>> last, Viewer viewer) {
        Standing standing = row.standing();
        List<Wire> all = Wires.of(row.content().assumptions(), last,
                standing == null ? null : standing.on());
        State worst = all.stream().map(Wire::stands).max(State::compareTo)
                .orElse(State.UNMEASURED);
        return new TripwireView(row.id(), row.reference(), row.content().title(),
                standing == null ? null : standing.decision(),
                standing == null ? null : standing.on(),
                standing == null ? null : standing.approved(), worst, all,
                worst == State.TRIPPED ? spending(row, viewer) : List.of());
    }

    private List<Spending> spending(CaseRow row, Viewer viewer) {
        return projects.delivering(row.id(), viewer.asOf()).stream()
                .map(one -> new Spending(one.id(), one.reference(), one.title(), one.baseline(),
                        one.spent(), one.committed()))
                .toList();
    }
}
