package waymark.api.measure.metric.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.worth.Decimals;

/**
 * What a metric is to reach.
 *
 * @param value in its unit
 * @param dueOn the day by which
 */
public record Target(BigDecimal value, LocalDate dueOn) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /**
     * @throws waymark.api.kernel.refusal.Unacceptable naming {@code value} or {@code dueOn}
     */
    public Target(@Nullable BigDecimal value, @Nullable LocalDate dueOn) {
        this.value = Decimals.fine("value", Require.between("value", value, MOST.negate(), MOST));
        this.dueOn = Require.present("dueOn", dueOn);
    }
}
