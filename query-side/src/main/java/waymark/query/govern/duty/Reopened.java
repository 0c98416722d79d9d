package waymark.query.govern.duty;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.govern.overview.OverviewQuery.Waits;
import waymark.api.understand.problem.ProblemQuery.FindProblem;
import waymark.api.understand.problem.view.ProblemView;
import waymark.api.understand.problem.watch.WatchQuery.ListReopenings;
import waymark.api.understand.problem.watch.WatchQuery.ReopeningView;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Resolved problems of which somebody has to say whether customers have them again (PRB-4). */
@Component
class Reopened {

    private final Queries queries;

    Reopened(Queries queries) {
        this.queries = queries;
    }

    List<Waits> of(Viewer viewer) {
        return queries.ask(new ListReopenings(), viewer).reopenings().stream()
                .map(one -> waits(one, viewer)).toList();
    }

    private Waits waits(ReopeningView one, Viewer viewer) {
        ProblemView problem = queries.ask(new FindProblem(one.problem()), viewer);
        return new Waits(problem.id(), problem.reference(), problem.sentence(),
                "your word whether it is back", null, one.proposals().getFirst().at());
    }
}
