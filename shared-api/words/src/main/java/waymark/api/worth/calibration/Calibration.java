package waymark.api.worth.calibration;

import java.math.BigDecimal;
import java.util.List;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;
import waymark.api.worth.score.Score;
import waymark.api.worth.score.Share;

/** How far forecasts and outcomes agree. */
public final class Calibration {

    private static final String NOTHING = "Nothing forecast has been measured yet.";

    /**
     * Sum of actual / sum of likely; above 1 the forecasts were too low. Absent when the forecasts
     * sum to 0 or less, where a ratio says nothing.
     *
     * @param forecasts all of one currency
     */
    public static Figure bias(List<Forecast> forecasts) {
        BigDecimal actual = Decimals.sum(forecasts.stream()
                .map(forecast -> forecast.actual().amount()).toList());
        BigDecimal likely = Decimals.sum(forecasts.stream()
                .map(forecast -> forecast.expected().likely().amount()).toList());
        if (forecasts.isEmpty() || likely.signum() <= 0) {
            return Figure.absent(forecasts.isEmpty()
                    ? NOTHING
                    : "The forecasts sum to nothing.", Method.BIAS);
        }
        return Figure.known(Decimals.divide(actual, likely), Method.BIAS);
    }

    /** The share of actual figures inside low to high, in percent, with Wilson's interval. */
    public static Score coverage(List<Forecast> forecasts) {
        long hits = forecasts.stream().filter(Forecast::hit).count();
        return new Share(hits, forecasts.size()).score(Method.COVERAGE);
    }

    /** Brier score of yes-or-no forecasts, 0 (perfect) to 1; always saying one half gives 0.25. */
    public static Figure brier(List<Chance> chances) {
        return chances.isEmpty()
                ? Figure.absent(NOTHING, Method.BRIER)
                : Figure.known(Decimals.divide(
                        Decimals.sum(chances.stream().map(Chance::penalty).toList()),
                        Decimals.of(chances.size())), Method.BRIER);
    }

    private Calibration() {}
}
