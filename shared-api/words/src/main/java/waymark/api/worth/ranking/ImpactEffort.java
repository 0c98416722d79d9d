package waymark.api.worth.ranking;

import waymark.api.kernel.Require;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;

/**
 * Impact against effort, each from 1 to 10: a place on a two-by-two matrix.
 *
 * @param impact how much it would change
 * @param effort how much work it is
 */
public record ImpactEffort(int impact, int effort) implements Scoring {

    private static final int MIDDLE = 5;

    /** The four fields of the matrix; above 5 is high. */
    public enum Field {
        /** High impact, low effort. */
        QUICK_WIN,
        /** High impact, high effort. */
        BIG_BET,
        /** Low impact, low effort. */
        FILL_IN,
        /** Low impact, high effort. */
        MONEY_PIT
    }

    /**
     * @throws waymark.api.kernel.refusal.Unacceptable naming the part that is out of its range
     */
    public ImpactEffort {
        Require.between("impact", impact, 1, 10);
        Require.between("effort", effort, 1, 10);
    }

    @Override
    public Figure score() {
        return Figure.known(Decimals.ratio(impact, effort), Method.IMPACT_EFFORT);
    }

    /** Where it stands on the matrix. */
    public Field place() {
        if (impact > MIDDLE) {
            return effort > MIDDLE ? Field.BIG_BET : Field.QUICK_WIN;
        }
        return effort > MIDDLE ? Field.MONEY_PIT : Field.FILL_IN;
    }
}
