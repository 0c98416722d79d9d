package waymark.query.measure.metric.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.MetricQuery.ListObservations;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.view.ObservationView;
import waymark.api.measure.metric.view.ObservationView.ObservationList;
import waymark.api.measure.metric.view.ObservationView.Said;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Page;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.measure.metric.MetricRow;
import waymark.query.measure.metric.Metrics;
import waymark.query.measure.metric.figure.Scores;

/** Finds what was observed of a metric. */
@Component
public class Observations {

    private final Board<ObservationRow> board;
    private final Metrics metrics;

    Observations(Boards boards, Metrics metrics) {
        this.board = boards.of(ObservationBoard.class);
        this.metrics = metrics;
    }

    /** What counts of a metric as of then: some dozen a year. */
    public List<ObservationRow> counting(String metric, AsOf asOf) {
        return known(metric, asOf).stream()
                .filter(row -> !row.span().to().isAfter(asOf.effective())).toList();
    }

    /** What counts and may be shown: of employees nothing that tells of fewer than five (MET-5). */
    public List<ObservationRow> shown(MetricRow metric, AsOf asOf) {
        List<ObservationRow> all = counting(metric.id(), asOf);
        return metrics.byEmployees(metric, asOf) ? Withheld.shown(all) : all;
    }

    /** What was known of a metric as of then, though its day may be still to come. */
    public List<ObservationRow> known(String metric, AsOf asOf) {
        return board.all("metric", metric, asOf).stream()
                .filter(row -> row.withdrawn() == null).toList();
    }

    @QueryHandler
    ObservationList list(ListObservations query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        MetricRow metric = metrics.find(query.metric(), viewer.asOf());
        Page<ObservationRow> page = board.page(new Facet("metric", metric.id()), query.before(),
                query.limit(), viewer.asOf());
        Map<String, Long> least = least(metric, viewer.asOf());
        return new ObservationList(page.rows().stream()
                .map(row -> view(metric, row, least.getOrDefault(row.id(), 0L)))
                .toList(), page.next());
    }

    /** How many have to stand behind what an observation says, so that it may be shown. */
    private Map<String, Long> least(MetricRow metric, AsOf asOf) {
        Map<String, Long> least = new HashMap<>();
        if (metrics.byEmployees(metric, asOf)) {
            board.all("metric", metric.id(), asOf).forEach(row -> least.put(row.id(),
                    row.withdrawn() == null ? Long.MAX_VALUE : (long) Scores.FEW));
            Withheld.shown(known(metric.id(), asOf))
                    .forEach(row -> least.put(row.id(), (long) Scores.FEW));
        }
        return least;
    }

    private static ObservationView view(MetricRow metric, ObservationRow row, long least) {
        Definition definition = metric.definitions().get(row.definitionVersion() - 1)
                .definition();
        return new ObservationView(row.id(), row.reference(), row.version(), row.metric(),
                row.span(), row.said().stream()
                        .filter(said -> said.reading().observed().n() >= least)
                        .map(said -> new Said(said.reading(), Scores.view(
                                said.reading().observed().score(definition),
                                metric.traits().worthwhile(),
                                Scores.rate(said.reading().observed().n(),
                                        said.reading().invited())),
                                said.reason(), said.by(), said.at()))
                        .toList(),
                row.withdrawn());
    }
}
