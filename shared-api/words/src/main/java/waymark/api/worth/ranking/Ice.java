package waymark.api.worth.ranking;

import waymark.api.kernel.Require;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;

/**
 * Impact, confidence and ease, each from 1 to 10.
 *
 * @param impact how much it would change
 * @param confidence how sure one is of that
 * @param ease how easily it is done
 */
public record Ice(int impact, int confidence, int ease) implements Scoring {

    /**
     * @throws waymark.api.kernel.refusal.Unacceptable naming the part that is out of its range
     */
    public Ice {
        Require.between("impact", impact, 1, 10);
        Require.between("confidence", confidence, 1, 10);
        Require.between("ease", ease, 1, 10);
    }

    @Override
    public Figure score() {
        return Figure.known(Decimals.of((long) impact * confidence * ease), Method.ICE);
    }
}
