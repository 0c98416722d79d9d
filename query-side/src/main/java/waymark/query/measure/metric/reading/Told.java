package waymark.query.measure.metric.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.definition.Traits;
import waymark.api.measure.metric.period.Period;
import waymark.api.measure.metric.view.EffectView;
import waymark.api.measure.metric.view.ScoreView;

/** Sentences about figures, in plain words. */
final class Told {

    /** What is said where no interval excludes zero (MET-3). */
    static final String NOTHING = "Nothing moved that the data can show";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu",
            Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu",
            Locale.UK);

    /** 4 June 2026, week 23 of 2026, June 2026, the second quarter of 2026, 2026. */
    static String period(Period period) {
        return switch (period.grain()) {
            case DAY -> DAY.format(period.from());
            case WEEK -> "week " + period.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                    + " of " + period.from().get(IsoFields.WEEK_BASED_YEAR);
            case MONTH -> MONTH.format(period.from());
            case QUARTER -> "quarter " + period.from().get(IsoFields.QUARTER_OF_YEAR) + " of "
                    + period.from().getYear();
            case YEAR -> period.written();
        };
    }

    /** A period, and which part of the answers it was. */
    static String part(Period period, @Nullable Slice slice) {
        return slice == null ? period(period) : slice.value() + " in " + period(period);
    }

    /** 23.1 points from 1,234 voices, [20.1, 26.1]. */
    static String score(ScoreView score, String unit) {
        if (score.value() == null) {
            return score.absent() == null ? "nothing" : score.absent();
        }
        String interval = score.low() == null || score.high() == null
                ? ""
                : ", " + interval(score.low(), score.high());
        return number(score.value()) + " " + unit + " from " + count(score.n()) + interval;
    }

    /** By 3.3 points, from 1.1 to 5.5: how large it is; whether it is up or down others say. */
    static String effect(EffectView effect, String unit) {
        BigDecimal value = effect.value();
        BigDecimal low = effect.low();
        BigDecimal high = effect.high();
        if (value == null || low == null || high == null) {
            return "";
        }
        String points = unit.equals("%") ? "percentage points" : unit;
        String range = value.signum() < 0
                ? interval(high.negate(), low.negate())
                : interval(low, high);
        return number(value.abs()) + " " + points + " " + range;
    }

    static String interval(BigDecimal low, BigDecimal high) {
        return "[" + number(low) + ", " + number(high) + "]";
    }

    static String count(long n) {
        return String.format(Locale.UK, "%,d", n);
    }

    static String number(BigDecimal value) {
        BigDecimal tenth = value.setScale(1, RoundingMode.HALF_EVEN);
        return String.format(Locale.UK, "%,.1f", tenth).replace(".0", "").replace('-', '\u2212');
    }

    /** Whether a difference of this sign is to the better. */
    static boolean better(BigDecimal difference, Traits.Direction direction) {
        return switch (direction) {
            case MORE_IS_BETTER -> difference.signum() > 0;
            case LESS_IS_BETTER -> difference.signum() < 0;
        };
    }

    private Told() {}
}
