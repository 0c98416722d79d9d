package waymark.query.choose.council.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.CaseView.AssumptionView;
import waymark.api.choose.businesscase.view.DecisionView;
import waymark.api.choose.council.dossier.KnownView.Later;
import waymark.api.choose.initiative.InitiativeQuery.FindInitiative;
import waymark.api.understand.problem.ProblemQuery.FindProblem;
import waymark.log.EventLog;
import waymark.log.Recorded;
import waymark.query.audit.history.Histories;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** What arrived about a case, what it attacks and what it rests on, after a page was shown. */
@Component
class Arrivals {

    private static final int MOST = 200;

    private final Queries queries;
    private final EventLog log;

    Arrivals(Queries queries, EventLog log) {
        this.queries = queries;
        this.log = log;
    }

    List<Later> after(DecisionView decision, CaseView businessCase, Viewer viewer) {
        AsOf now = viewer.asOf();
        return log.streams(streams(businessCase, viewer)).stream()
                .filter(one -> one.position() > decision.seenAt()
                        && one.position() <= now.position()
                        && one.position() != decision.position())
                .sorted(Comparator.comparingLong(Recorded::position)).limit(MOST)
                .map(one -> new Later(one.position(), one.recordedAt(), one.stream(),
                        Histories.words(one), one.position() < decision.position()))
                .toList();
    }

    private Set<String> streams(CaseView one, Viewer viewer) {
        Set<String> streams = new TreeSet<>(Set.of(one.id(), one.initiative()));
        one.assumptions().stream().map(AssumptionView::metric).filter(Objects::nonNull)
                .forEach(streams::add);
        queries.ask(new FindInitiative(one.initiative()), viewer).problems().forEach(problem -> {
            streams.add(problem);
            streams.addAll(queries.ask(new FindProblem(problem), viewer).insights());
        });
        return streams;
    }
}
