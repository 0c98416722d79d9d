package waymark.api.worth;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * What an amount will be as far as one can tell: low, likely and high, in one currency.
 *
 * @param low the least one would be surprised by
 * @param likely the single best figure
 * @param high the most one would be surprised by
 */
public record Estimate(Money low, Money likely, Money high) {

    /**
     * @throws Unacceptable naming {@code low}, {@code likely} or {@code high}
     */
    public Estimate(@Nullable Money low, @Nullable Money likely, @Nullable Money high) {
        this.low = Require.present("low", low);
        this.likely = Require.present("likely", likely);
        this.high = Require.present("high", high);
        ascending("low", this.low, this.likely);
        ascending("likely", this.likely, this.high);
    }

    /**
     * One figure with the same margin on both sides.
     *
     * @param percent 10, 25 or 50
     * @throws Unacceptable naming {@code percent}
     */
    public static Estimate around(Money likely, int percent) {
        if (percent != 10 && percent != 25 && percent != 50) {
            throw new Unacceptable("percent", percent + " is not one of the margins.",
                    "10, 25 or 50");
        }
        Money part = likely.times(BigDecimal.valueOf(percent, 2));
        Money margin = part.isNegative() ? part.negate() : part;
        return new Estimate(likely.minus(margin), likely, likely.plus(margin));
    }

    /** A figure that is known: low, likely and high are the same. */
    public static Estimate certain(Money amount) {
        return new Estimate(amount, amount, amount);
    }

    /** Both together, low with low and high with high: as if they moved as one. */
    public Estimate plus(Estimate other) {
        return new Estimate(low.plus(other.low), likely.plus(other.likely), high.plus(other.high));
    }

    public String currency() {
        return likely.currency();
    }

    private static void ascending(String field, Money lesser, Money greater) {
        if (!lesser.currency().equals(greater.currency())) {
            throw new Unacceptable(field, "Low, likely and high are of different currencies.",
                    "one currency for all three");
        }
        if (lesser.isMoreThan(greater)) {
            throw new Unacceptable(field, "Low, likely and high do not ascend.",
                    "low at most likely, likely at most high");
        }
    }
}
