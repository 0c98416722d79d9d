package waymark.query.measure.metric;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.SourceKind;
import waymark.api.measure.metric.MetricQuery.FindMetric;
import waymark.api.measure.metric.MetricQuery.ListMetrics;
import waymark.api.measure.metric.definition.MetricKind;
import waymark.api.measure.metric.view.MetricView;
import waymark.api.measure.metric.view.MetricView.MetricList;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.Viewer;
import waymark.query.listen.feedback.source.Sources;

/** Finds metrics. */
@Component
public class Metrics {

    private final Board<MetricRow> board;
    private final Sources sources;

    Metrics(Boards boards, Sources sources) {
        this.board = boards.of(MetricBoard.class);
        this.sources = sources;
    }

    /**
     * The metric as of then.
     *
     * @throws waymark.api.kernel.refusal.Refused when there was none
     */
    public MetricRow find(String id, AsOf asOf) {
        return board.find(id, asOf).orElseThrow(Unknown.id());
    }

    /** The metric as of then, if there was one. */
    public Optional<MetricRow> findAny(String id, AsOf asOf) {
        return board.find(id, asOf);
    }

    /** All that are measured as of then; metrics are few by their nature. */
    public List<MetricRow> measured(AsOf asOf) {
        return board.all("measured", "yes", asOf);
    }

    /** Whether employees give its answers, so that few of them are never shown (MET-5). */
    public boolean byEmployees(MetricRow row, AsOf asOf) {
        return row.definitions().stream().anyMatch(one -> {
            FeedbackSourceId source = one.definition().population().source();
            return one.definition().kind() == MetricKind.ENPS || (source != null
                    && sources.find(source.value(), asOf).map(found -> found.terms().kind())
                            .filter(kind -> kind == SourceKind.EMPLOYEE_SURVEY).isPresent());
        });
    }

    @QueryHandler
    MetricView find(FindMetric query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        return view(find(query.id(), viewer.asOf()), viewer.asOf());
    }

    @QueryHandler
    MetricList list(ListMetrics query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        Facet where = query.role() == null ? null : new Facet("role", query.role().name());
        Page<MetricRow> page = board.page(where, query.before(), query.limit(), viewer.asOf());
        return new MetricList(
                page.rows().stream().map(row -> view(row, viewer.asOf())).toList(), page.next());
    }

    private MetricView view(MetricRow row, AsOf asOf) {
        return new MetricView(row.id(), row.reference(), row.version(), row.traits(),
                row.definitions(), row.definitions().getLast().definition().shownIn(),
                byEmployees(row, asOf), row.targets(), row.benchmarks(), row.breaks(),
                row.retired(), row.definedAt());
    }
}
