package waymark.query.measure.metric;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.MetricQuery.ListMetrics;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.kit.Field.Choice;

/** The metrics that a form lets people choose one of. */
@Component
public class MetricChoices {

    private static final int MOST = 500;

    private final Queries queries;

    MetricChoices(Queries queries) {
        this.queries = queries;
    }

    /** Each by its reference and name. */
    public List<Choice> of(Viewer viewer) {
        return queries.ask(new ListMetrics(null, null, MOST), viewer).metrics().stream()
                .map(one -> new Choice(one.id(), one.reference() + " " + one.traits().name()))
                .toList();
    }
}
