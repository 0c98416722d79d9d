package waymark.api.measure.metric.observation;

import waymark.api.kernel.refusal.Unacceptable;

/**
 * How many of how many: churn, retention, conversion, first-contact resolution.
 *
 * @param part how many count
 * @param whole of how many
 */
public record Cases(long part, long whole) {

    private static final long MOST = 1_000_000_000;

    /**
     * @throws Unacceptable unless 0 to the whole
     */
    public Cases {
        check("observed.cases.part", part, whole);
    }

    static void check(String field, long part, long whole) {
        if (whole < 1 || whole > MOST) {
            throw new Unacceptable(field, whole + " is no whole of which a part can be told.",
                    "1 to " + MOST);
        }
        if (part < 0 || part > whole) {
            throw new Unacceptable(field, part + " is no part of " + whole + ".",
                    "0 to " + whole);
        }
    }
}
