package waymark.query.choose.businesscase.tripwire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.content.Assumption;
import waymark.api.choose.businesscase.view.TripwireView.State;
import waymark.api.choose.businesscase.view.TripwireView.Wire;
import waymark.api.measure.metric.view.MetricView.BreakView;
import waymark.api.measure.metric.view.ScoreView;
import waymark.query.choose.businesscase.tripwire.MetricReadings.Reading;
import waymark.query.kernel.Viewer;

/** Reads assumptions against what their metrics said last. */
@Component
class Wires {

    private final MetricReadings readings;

    Wires(MetricReadings readings) {
        this.readings = readings;
    }

    private record At(int number, Assumption one, Assumption.Range range, String metric) {}

    /**
     * Each assumption that is wired, in the order of the case.
     *
     * @param decided the day of the decision that rests on them, or null before there is one
     */
    List<Wire> of(List<Assumption> assumptions, @Nullable LocalDate decided, Viewer viewer) {
        return IntStream.range(0, assumptions.size())
                .filter(at -> assumptions.get(at).wired())
                .mapToObj(at -> wire(at + 1, assumptions.get(at), decided, viewer)).toList();
    }

    private Wire wire(int number, Assumption one, @Nullable LocalDate decided, Viewer viewer) {
        Assumption.Range range = Objects.requireNonNull(one.range(), "wired");
        String metric = Objects.requireNonNull(one.metric(), "wired");
        return readings.last(metric, viewer)
                .map(last -> measured(new At(number, one, range, metric), decided, last))
                .orElseGet(() -> new Wire(number, one.statement(), one.owner().value(), range,
                        metric, one.checkOn(), State.UNMEASURED, null, null, null, null, false,
                        null));
    }

    private static Wire measured(At at, @Nullable LocalDate decided, Reading last) {
        ScoreView score = last.point().score();
        Assumption one = at.one();
        return new Wire(at.number(), one.statement(), one.owner().value(), at.range(),
                at.metric(), one.checkOn(), state(at.range(), score), last.point().period(),
                score.value(), score.low(), score.high(),
                decided != null && last.point().to().isAfter(decided),
                decided == null ? null : redefined(last, decided));
    }

    static State state(Assumption.Range range, ScoreView score) {
        if (within(range, Objects.requireNonNull(score.value(), "measured"))) {
            return State.HOLDS;
        }
        BigDecimal low = score.low();
        BigDecimal high = score.high();
        boolean reaches = low != null && high != null
                && low.compareTo(range.high()) <= 0 && high.compareTo(range.low()) >= 0;
        return reaches ? State.LEAVING : State.TRIPPED;
    }

    private static boolean within(Assumption.Range range, BigDecimal value) {
        return value.compareTo(range.low()) >= 0 && value.compareTo(range.high()) <= 0;
    }

    private static @Nullable LocalDate redefined(Reading last, LocalDate since) {
        return last.breaks().stream().map(BreakView::on).filter(on -> on.isAfter(since))
                .max(Comparator.naturalOrder()).orElse(null);
    }
}
