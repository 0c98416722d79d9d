package waymark.api.worth.calibration;

import java.util.List;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;
import waymark.api.worth.score.Score;

/** How far forecasts and outcomes agree. */
public final class Calibration {

    /**
     * Sum of actual / sum of likely; above 1 the forecasts were too low. Absent when the forecasts
     * sum to 0 or less, where a ratio says nothing.
     *
     * @param forecasts all of one currency
     */
    public static Figure bias(List<Forecast> forecasts) {
        return Tally.of(forecasts).bias();
    }

    /** The share of actual figures inside low to high, in percent, with Wilson's interval. */
    public static Score coverage(List<Forecast> forecasts) {
        return Tally.of(forecasts).coverage();
    }

    /** Brier score of yes-or-no forecasts, 0 (perfect) to 1; always saying one half gives 0.25. */
    public static Figure brier(List<Chance> chances) {
        return chances.isEmpty()
                ? Figure.absent(Tally.NOTHING, Method.BRIER)
                : Figure.known(Decimals.divide(
                        Decimals.sum(chances.stream().map(Chance::penalty).toList()),
                        Decimals.of(chances.size())), Method.BRIER);
    }

    private Calibration() {}
}
