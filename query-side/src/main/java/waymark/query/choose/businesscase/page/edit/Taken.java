package waymark.query.choose.businesscase.page.edit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.content.Assumption.Range;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.CaseView.AssumptionView;
import waymark.api.measure.metric.MetricQuery.FindMetric;
import waymark.api.measure.metric.view.ScoreView;
import waymark.api.worth.Decimals;
import waymark.query.choose.businesscase.tripwire.MetricReadings;
import waymark.query.choose.businesscase.tripwire.MetricReadings.Reading;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** What a draft takes for granted, and what it can take from what is measured. */
@Component
class Taken {

    private static final int MONTHS = 6;
    private static final int LONGEST = 40;

    private final Queries queries;
    private final MetricReadings readings;

    Taken(Queries queries, MetricReadings readings) {
        this.queries = queries;
        this.readings = readings;
    }

    /** An assumption as its fields hold it. */
    record AssumptionForm(@Nullable String name, String statement, @Nullable String owner,
            @Nullable BigDecimal low, @Nullable BigDecimal likely, @Nullable BigDecimal high,
            @Nullable String unit, @Nullable String metric, LocalDate checkOn) {}

    /** Those of a case, and one more from a metric where it has a figure. */
    List<AssumptionForm> of(CaseView view, @Nullable String metric, Viewer viewer) {
        List<AssumptionForm> all = new ArrayList<>(
                view.assumptions().stream().map(Taken::form).toList());
        if (metric != null) {
            readings.last(metric, viewer).ifPresent(
                    reading -> all.add(measured(metric, reading, viewer)));
        }
        return all;
    }

    private static AssumptionForm form(AssumptionView one) {
        Range range = one.range();
        return range == null
                ? new AssumptionForm(one.name(), one.statement(), one.owner(), null, null, null,
                        null, one.metric(), one.checkOn())
                : new AssumptionForm(one.name(), one.statement(), one.owner(), range.low(),
                        range.likely(), range.high(), range.unit(), one.metric(),
                        one.checkOn());
    }

    /** Its 95 % interval is the range; without one the figure stands alone and wants widening. */
    private AssumptionForm measured(String metric, Reading reading, Viewer viewer) {
        String name = queries.ask(new FindMetric(metric), viewer).traits().name();
        ScoreView score = reading.point().score();
        BigDecimal value = Objects.requireNonNull(score.value(), "measured");
        return new AssumptionForm(called(name), name + " stays as it was in "
                + reading.point().period(), null,
                Decimals.plain(value.min(Objects.requireNonNullElse(score.low(), value))),
                Decimals.plain(value),
                Decimals.plain(value.max(Objects.requireNonNullElse(score.high(), value))),
                reading.unit(),
                metric, viewer.asOf().effective().plusMonths(MONTHS));
    }

    private static String called(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^[^a-z]+|_+$", "");
        return plain.isEmpty() ? "measured" : plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}
