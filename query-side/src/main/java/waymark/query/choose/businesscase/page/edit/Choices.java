package waymark.query.choose.businesscase.page.edit;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.MetricQuery.ListMetrics;
import waymark.query.govern.organisation.Choosable;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;

/** What the editor lets people choose from. */
@Component("caseChoices")
class Choices {

    private static final int MOST = 500;

    private final Queries queries;
    private final Choosable organisation;

    Choices(Queries queries, Choosable organisation) {
        this.queries = queries;
        this.organisation = organisation;
    }

    /** Everybody who takes part, by name. */
    List<Choice> people(Viewer viewer) {
        return organisation.people(viewer, MOST);
    }

    List<Choice> departments(Viewer viewer) {
        return organisation.departments(viewer);
    }

    List<Choice> metrics(Viewer viewer) {
        return queries.ask(new ListMetrics(null, null, MOST), viewer).metrics().stream()
                .map(one -> new Choice(one.id(), one.traits().name()))
                .sorted(Comparator.comparing(Choice::label)).toList();
    }
}
