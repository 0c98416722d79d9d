package waymark.query.deliver.designrule.proposal;

import org.springframework.stereotype.Component;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.insight.InsightQuery.FindInsight;
import waymark.api.understand.problem.ProblemQuery.FindProblem;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Says what a rule was born from. */
@Component
public class Born {

    private final Queries queries;

    Born(Queries queries) {
        this.queries = queries;
    }

    /** The reference of a problem or an insight, by its id. */
    public String of(String source, Viewer viewer) {
        return source.startsWith(InsightId.SUBJECT + "/")
                ? queries.ask(new FindInsight(source), viewer).reference()
                : queries.ask(new FindProblem(source), viewer).reference();
    }
}
