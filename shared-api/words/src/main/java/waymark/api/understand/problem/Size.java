package waymark.api.understand.problem;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Estimate;

/**
 * How large a problem is.
 *
 * @param customers how many customers have it in a year
 * @param costToThem what it costs those customers in a year, together
 * @param costToUs what it costs the organisation in a year
 */
public record Size(
        Customers customers, @Nullable Estimate costToThem, @Nullable Estimate costToUs) {

    /**
     * How many customers a year, as far as one can tell.
     *
     * @param low the fewest one would be surprised by, from 0
     * @param likely the single best figure
     * @param high the most one would be surprised by, to 10,000,000,000
     */
    public record Customers(long low, long likely, long high) {

        private static final long MOST = 10_000_000_000L;

        public Customers {
            if (low < 0 || low > likely || likely > high || high > MOST) {
                throw new Unacceptable("size.customers", "Low, likely and high do not ascend.",
                        "0 or more, low at most likely, likely at most high");
            }
        }
    }

    public Size {
        Require.present("size.customers", customers);
    }
}
