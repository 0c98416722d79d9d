package waymark.query.choose.businesscase.tripwire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.Assumption;
import waymark.api.choose.businesscase.view.TripwireView.State;
import waymark.api.choose.businesscase.view.TripwireView.Wire;
import waymark.api.measure.metric.view.MetricView.BreakView;
import waymark.api.measure.metric.view.ScoreView;
import waymark.query.choose.businesscase.tripwire.MetricReadings.Reading;

/** Reads assumptions against what their metrics said last. */
final class Wires {

    private record At(int number, Assumption one, Assumption.Range range, String metric) {}

    /**
     * Each assumption that is wired, in the order of the case.
     *
     * @param readings what a metric said last
     * @param decided the day of the decision that rests on them, or null before there is one
     */
    static List<Wire> of(List<Assumption> assumptions,
            Function<String, Optional<Reading>> readings, @Nullable LocalDate decided) {
        return IntStream.range(0, assumptions.size())
                .filter(at -> assumptions.get(at).wired())
                .mapToObj(at -> wire(at + 1, assumptions.get(at), readings, decided)).toList();
    }

    private static Wire wire(int number, Assumption one,
            Function<String, Optional<Reading>> readings, @Nullable LocalDate decided) {
        Assumption.Range range = Objects.requireNonNull(one.range(), "wired");
        String metric = Objects.requireNonNull(one.metric(), "wired");
        return readings.apply(metric)
                .map(last -> measured(new At(number, one, range, metric), decided, last))
                .orElseGet(() -> new Wire(number, one.statement(), one.owner().value(), range,
                        metric, one.checkOn(), State.UNMEASURED, null, null, null, null, null,
                        false, null, null));
    }

    private static Wire measured(At at, @Nullable LocalDate decided, Reading last) {
        ScoreView score = last.point().score();
        Assumption one = at.one();
        String untold = untold(at.range().unit(), last.unit());
        return new Wire(at.number(), one.statement(), one.owner().value(), at.range(),
                at.metric(), one.checkOn(),
                untold == null ? state(at.range(), score) : State.UNMEASURED,
                last.point().period(), score.value(), last.unit(), score.low(), score.high(),
                decided != null && last.point().to().isAfter(decided),
                decided == null ? null : redefined(last, decided), untold);
    }

    /** Units are words, but a figure in hundredths is never compared with one that is not. */
    static @Nullable String untold(String assumed, String measured) {
        return assumed.startsWith("%") == measured.startsWith("%")
                ? null
                : "The range is in " + assumed + ", the metric in " + measured + ".";
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

    private Wires() {}
}
