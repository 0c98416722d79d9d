package waymark.api.choose.initiative.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * How much is under way. The limit is shown and stops nothing.
 *
 * @param underWay how many initiatives are being delivered
 * @param approved how many are approved and not begun
 * @param limit how many may be under way at once, if that was agreed on
 */
public record Work(long underWay, long approved, @Nullable Integer limit) {

    /** How many more may begin; negative beyond the limit; none without a limit. */
    public @Nullable Long free() {
        return limit == null ? null : limit - underWay;
    }
}
