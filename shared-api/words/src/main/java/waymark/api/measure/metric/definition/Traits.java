package waymark.api.measure.metric.definition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Decimals;

/**
 * What is said of a metric that makes no new figure of it.
 *
 * @param name for example {@code Relationship NPS}
 * @param role whether it is what customers come to, what brings that about, or what we do
 * @param direction which way is better
 * @param worthwhile the smallest change worth having, in its unit, above 0; 10 unless said
 *     otherwise. A score whose interval is wider on either side is thin (MET-1)
 */
public record Traits(
        @NotPersonal String name, Role role, Direction direction, BigDecimal worthwhile) {

    /** What part a metric plays. */
    public enum Role {
        /** What it comes to in the end. */
        OUTCOME,
        /** What brings outcomes about. */
        DRIVER,
        /** What we do. */
        OUTPUT
    }

    /** Which way is better. */
    public enum Direction {
        MORE_IS_BETTER, LESS_IS_BETTER
    }

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /**
     * @throws Unacceptable naming the part that is out of its range
     */
    public Traits(@Nullable String name, @Nullable Role role, @Nullable Direction direction,
            @Nullable BigDecimal worthwhile) {
        this.name = Require.text("name", name, 120);
        this.role = Require.present("role", role);
        this.direction = Require.present("direction", direction);
        this.worthwhile = worthwhile == null ? BigDecimal.TEN : above(worthwhile);
    }

    private static BigDecimal above(BigDecimal stated) {
        BigDecimal fine = Decimals.fine("worthwhile",
                Require.between("worthwhile", stated, BigDecimal.ZERO, MOST));
        if (fine.signum() == 0) {
            throw new Unacceptable("worthwhile", "Every change would be worth having.",
                    "more than 0");
        }
        return fine;
    }
}
