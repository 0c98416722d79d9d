package waymark.api.measure.effect.share;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Decimals;

/** Shares of an effect, in percent. */
public final class Percent {

    /** All of it. */
    public static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private static final int FINEST = 2;

    /**
     * A share as somebody stated it, 0 to 100 with at most 2 digits after the point.
     *
     * @throws Unacceptable naming the field
     */
    public static BigDecimal checked(String field, @Nullable BigDecimal stated) {
        BigDecimal share = Decimals.plain(
                Require.between(field, stated, BigDecimal.ZERO, WHOLE).stripTrailingZeros());
        if (share.scale() > FINEST) {
            throw new Unacceptable(field, "This share is too fine.",
                    "at most " + FINEST + " digits after the point");
        }
        return share;
    }

    private Percent() {}
}
