package waymark.api.worth.calibration;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Decimals;

/**
 * A yes-or-no forecast and its outcome.
 *
 * @param stated how likely it was said to be, 0 to 1
 * @param happened whether it came about
 */
public record Chance(BigDecimal stated, boolean happened) {

    /**
     * @throws Unacceptable naming {@code stated}
     */
    public Chance(@Nullable BigDecimal stated, boolean happened) {
        this.stated = Decimals.fine("stated",
                Require.between("stated", stated, BigDecimal.ZERO, BigDecimal.ONE));
        this.happened = happened;
    }

    /** The squared distance between what was said and what came. */
    BigDecimal penalty() {
        return Decimals.square(happened ? BigDecimal.ONE.subtract(stated) : stated);
    }
}
