package waymark.query.measure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import waymark.api.measure.metric.MetricEvent;
import waymark.api.measure.metric.MetricEvent.BenchmarkCited;
import waymark.api.measure.metric.MetricEvent.BreakMarked;
import waymark.api.measure.metric.MetricEvent.MetricDefined;
import waymark.api.measure.metric.MetricEvent.MetricDescribed;
import waymark.api.measure.metric.MetricEvent.MetricRedefined;
import waymark.api.measure.metric.MetricEvent.MetricRetired;
import waymark.api.measure.metric.MetricEvent.TargetSet;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.definition.Benchmark;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.measure.metric.definition.MetricKind;
import waymark.api.measure.metric.definition.MetricMethod;
import waymark.api.measure.metric.definition.Population;
import waymark.api.measure.metric.definition.Target;
import waymark.api.measure.metric.definition.Traits;
import waymark.api.measure.metric.view.MetricView.BreakView;
import waymark.query.kernel.Projection.Facet;
import waymark.query.kernel.testing.Tape;

class MetricBoardTest {

    private static final MetricId METRIC = MetricId.next();
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Traits TRAITS = new Traits("Effort", Traits.Role.DRIVER,
            Traits.Direction.MORE_IS_BETTER, null);

    private final Tape<MetricRow> tape = new Tape<>(new MetricBoard())
            .at(Instant.parse("2026-06-01T08:00:00Z")).by("person/ana");

    private static Definition asking(String question) {
        return new Definition(MetricKind.CES, question, MetricMethod.MEAN_OF_7, null,
                new Population("All", null, null, null, null));
    }

    private MetricRow told(MetricEvent... events) {
        return tape.told(events).row(METRIC.value());
    }

    @Test
    void every_version_is_kept_with_the_days_on_which_it_held() {
        MetricRow row = told(new MetricDefined(METRIC, TRAITS, asking("How easy?")),
                new MetricRedefined(METRIC, 2, asking("How easy was it?"), JUNE, "wording",
                        "Misread"));
        assertThat(row.definitions()).hasSize(2);
        assertThat(row.on(JUNE.minusDays(1)).definition().question()).isEqualTo("How easy?");
        assertThat(row.on(JUNE).definition().question()).isEqualTo("How easy was it?");
        assertThat(row.lastDayOf(row.definitions().getFirst())).isEqualTo(JUNE.minusDays(1));
        assertThat(row.breaks())
                .containsExactly(new BreakView(JUNE, "wording changed: Misread"));
        assertThat(row.version()).isEqualTo(1);
    }

    @Test
    void what_is_put_beside_it_gathers_and_nothing_is_lost() {
        MetricRow row = told(new MetricDefined(METRIC, TRAITS, asking("How easy?")),
                new TargetSet(METRIC, new Target(new BigDecimal("5.5"), JUNE)),
                new TargetSet(METRIC, new Target(new BigDecimal("5.8"), JUNE)),
                new BenchmarkCited(METRIC, new Benchmark(new BigDecimal("5.1"), "A panel", JUNE)),
                new BreakMarked(METRIC, JUNE, "New panel"));
        assertThat(row.targets()).extracting(Target::value)
                .containsExactly(new BigDecimal("5.5"), new BigDecimal("5.8"));
        assertThat(row.benchmarks()).hasSize(1);
        assertThat(row.breaks()).containsExactly(new BreakView(JUNE, "New panel"));
    }

    @Test
    void it_is_found_by_its_role_and_while_it_is_measured_and_kept_afterwards() {
        MetricBoard board = new MetricBoard();
        assertThat(board.facets(told(new MetricDefined(METRIC, TRAITS, asking("How easy?")))))
                .containsExactly(new Facet("measured", "yes"), new Facet("role", "DRIVER"));
        Traits other = new Traits("Ease", Traits.Role.OUTCOME, TRAITS.direction(), BigDecimal.ONE);
        MetricRow row = told(new MetricDescribed(METRIC, other), new MetricRetired(METRIC, "Over"));
        assertThat(row.traits()).isEqualTo(other);
        assertThat(row.retired()).isEqualTo("Over");
        assertThat(board.facets(row)).containsExactly(
                new Facet("measured", "no"), new Facet("role", "OUTCOME"));
    }
}
