package waymark.api.worth.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Decimals;

/**
 * What was agreed beforehand that a benefit has to pass.
 *
 * @param smallestWorthwhile the smallest effect worth having, above 0, in the unit of the score
 * @param answers how many answers each group was to have, 2 or more
 * @param dueOn the day of the reading that counts
 */
public record Bar(BigDecimal smallestWorthwhile, long answers, LocalDate dueOn) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /**
     * @throws Unacceptable naming the part that is out of its range
     */
    public Bar(@Nullable BigDecimal smallestWorthwhile, long answers, @Nullable LocalDate dueOn) {
        this.smallestWorthwhile = Decimals.fine("smallestWorthwhile", Require.between(
                "smallestWorthwhile", smallestWorthwhile, BigDecimal.ZERO, MOST));
        this.answers = answers;
        this.dueOn = Require.present("dueOn", dueOn);
        if (this.smallestWorthwhile.signum() == 0) {
            throw new Unacceptable("smallestWorthwhile", "Every effect would be worth having.",
                    "more than 0");
        }
        if (answers < 2) {
            throw new Unacceptable("answers", "One answer shows nothing.", "2 or more");
        }
    }

    /** Whether a reading comes before its day or before its answers. */
    public boolean early(LocalDate on, long smallestGroup) {
        return on.isBefore(dueOn) || smallestGroup < answers;
    }
}
