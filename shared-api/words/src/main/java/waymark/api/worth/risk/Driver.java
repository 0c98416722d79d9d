package waymark.api.worth.risk;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Decimals;
import waymark.api.worth.Estimate;

/**
 * A number a case depends on, and how far it may be off.
 *
 * @param name what it is, for example {@code churn saved}
 * @param low the least one would be surprised by
 * @param likely the single best figure
 * @param high the most one would be surprised by
 */
public record Driver(
        @NotPersonal String name,
        BigDecimal low,
        BigDecimal likely,
        BigDecimal high) {

    /**
     * @throws Unacceptable naming the part that is missing or out of order
     */
    public Driver(
            @Nullable String name,
            @Nullable BigDecimal low,
            @Nullable BigDecimal likely,
            @Nullable BigDecimal high) {
        this.name = Require.text("name", name, 200);
        this.low = Decimals.fine("low", Require.present("low", low));
        this.likely = Decimals.fine("likely", Require.present("likely", likely));
        this.high = Decimals.fine("high", Require.present("high", high));
        if (this.low.compareTo(this.likely) > 0 || this.likely.compareTo(this.high) > 0) {
            throw new Unacceptable("likely", "Low, likely and high do not ascend.",
                    "low at most likely, likely at most high");
        }
    }

    /** An estimated amount as a driver. */
    public static Driver of(String name, Estimate estimate) {
        return new Driver(name, estimate.low().amount(), estimate.likely().amount(),
                estimate.high().amount());
    }

    static List<BigDecimal> likely(List<Driver> drivers) {
        return drivers.stream().map(Driver::likely).toList();
    }
}
