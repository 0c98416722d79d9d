package waymark.api.deliver.project.pilot;

import java.math.BigDecimal;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * What the measure said, in its own unit.
 *
 * @param without in the group for which all stayed as it was
 * @param with in the group with which it is tried
 * @param n how many were measured in each group
 */
public record Found(BigDecimal without, BigDecimal with, long n) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000L);

    public Found {
        without = Require.between("found.without", without, MOST.negate(), MOST);
        with = Require.between("found.with", with, MOST.negate(), MOST);
        if (n < 1) {
            throw new Unacceptable("found.n", "Nobody was measured.", "how many were, from 1");
        }
    }
}
