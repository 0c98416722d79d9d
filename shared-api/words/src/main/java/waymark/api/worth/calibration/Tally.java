package waymark.api.worth.calibration;

import java.math.BigDecimal;
import java.util.List;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;
import waymark.api.worth.score.Score;
import waymark.api.worth.score.Share;

/**
 * What forecasts and outcomes come to, added up.
 *
 * @param n how many
 * @param likely the sum of what was forecast
 * @param actual the sum of what came, in the same currency
 * @param hits how many came within low to high
 */
public record Tally(long n, BigDecimal likely, BigDecimal actual, long hits) {

    static final String NOTHING = "Nothing forecast has been measured yet.";

    /**
     * Adds them up.
     *
     * @param forecasts all of one currency
     */
    public static Tally of(List<Forecast> forecasts) {
        return new Tally(forecasts.size(),
                Decimals.sum(forecasts.stream()
                        .map(one -> one.expected().likely().amount()).toList()),
                Decimals.sum(forecasts.stream().map(one -> one.actual().amount()).toList()),
                forecasts.stream().filter(Forecast::hit).count());
    }

    /** Sum of actual / sum of likely; absent when nothing is measured or forecast. */
    public Figure bias() {
        if (n == 0 || likely.signum() <= 0) {
            return Figure.absent(n == 0 ? NOTHING : "The forecasts sum to nothing.", Method.BIAS);
        }
        return Figure.known(Decimals.divide(actual, likely), Method.BIAS);
    }

    /** The share of actual figures inside low to high, in percent, with Wilson's interval. */
    public Score coverage() {
        return new Share(hits, n).score(Method.COVERAGE);
    }
}
