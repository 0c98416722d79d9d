package waymark.query.measure.metric.observation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.measure.metric.MetricQuery.ListObservations;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.observation.Observed;
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
    private final Clock clock;

    Observations(Boards boards, Metrics metrics, Clock clock) {
        this.board = boards.of(ObservationBoard.class);
        this.metrics = metrics;
        this.clock = clock;
    }

    /** What counts of a metric as of then: some dozen a year. */
    public List<ObservationRow> counting(String metric, AsOf asOf) {
        return known(metric, asOf).stream()
                .filter(row -> !row.span().to().isAfter(asOf.effective())).toList();
    }

    /** What counts and may be shown: of employees nothing that tells of fewer than five (MET-5). */
    public List<ObservationRow> shown(MetricRow metric, AsOf asOf) {
        List<ObservationRow> all = counting(metric.id(), asOf);
        if (!metrics.byEmployees(metric, asOf)) {
            return all;
        }
        return asOf.past() ? unmoved(metric, Withheld.shown(all)) : Withheld.shown(all);
    }

    /** Those that read the same today: two views of a corrected one would tell of fewer (MET-5). */
    private List<ObservationRow> unmoved(MetricRow metric, List<ObservationRow> then) {
        AsOf now = new AsOf(Long.MAX_VALUE - 1, LocalDate.now(clock), false);
        Map<String, Observed> today = Withheld.shown(counting(metric.id(), now)).stream().collect(
                Collectors.toMap(ObservationRow::id, row -> row.reading().observed()));
        return then.stream().filter(row -> row.reading().observed().equals(today.get(row.id())))
                .toList();
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
        boolean employees = metrics.byEmployees(metric, viewer.asOf());
        Set<String> shown = employees
                ? shown(metric, viewer.asOf()).stream().map(ObservationRow::id)
                        .collect(Collectors.toSet())
                : Set.of();
        return new ObservationList(page.rows().stream().map(row -> view(metric, row,
                employees ? told(row, shown) : row.said())).toList(), page.next());
    }

    /** Of employees what counts, and none of what it superseded. */
    private static List<ObservationRow.Said> told(ObservationRow row, Set<String> shown) {
        return shown.contains(row.id()) ? List.of(row.said().getLast()) : List.of();
    }

    private static ObservationView view(
            MetricRow metric, ObservationRow row, List<ObservationRow.Said> told) {
        Definition definition = metric.definitions().get(row.definitionVersion() - 1)
                .definition();
        return new ObservationView(row.id(), row.reference(), row.version(), row.metric(),
                row.span(), told.stream()
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
