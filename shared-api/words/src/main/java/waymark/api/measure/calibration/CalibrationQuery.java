package waymark.api.measure.calibration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.worth.Figure;
import waymark.api.worth.Money;
import waymark.api.worth.score.Score;

/** Everything that can be asked about how good forecasts were. */
public sealed interface CalibrationQuery<A> extends Query<A> {

    /** How good the forecasts of the programme were, as far as they are measured. */
    @WhoMay
    record AskCalibration() implements CalibrationQuery<CalibrationView> {}

    /**
     * How good forecasts were. A benefit counts once a reading that is not early speaks of it: what
     * was forecast up to the day it speaks for, against what was measured and counts.
     *
     * @param all of the whole programme
     * @param byDepartment by the department that the initiative belongs to; largest first
     * @param byKind by class of benefit; largest first
     * @param byAuthor by who forecast it: of all to finance, of oneself to everybody else
     */
    record CalibrationView(CalibrationRow all, List<CalibrationRow> byDepartment,
            List<CalibrationRow> byKind, List<CalibrationRow> byAuthor, LocalDate asOf,
            long position) {}

    /**
     * How good the forecasts of one group were.
     *
     * @param grouped the id of a department or person, or the name of a kind; none for all, and for
     *     what belongs to no department
     * @param n how many benefits were measured
     * @param forecast the sum of what was held to be likely
     * @param actual the sum of what came
     * @param bias actual / forecast; above 1 the forecasts were too low
     * @param coverage the share of benefits inside low to high, in percent, with its interval
     */
    record CalibrationRow(@Nullable String grouped, long n, Money forecast, Money actual,
            Figure bias, Score coverage) {}
}
