package waymark.api.worth.ranking;

import waymark.api.kernel.Require;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;

/**
 * Weighted shortest job first: the cost of delay over the size of the job, each part relative to
 * the others on a scale of 1 to 20.
 *
 * @param businessValue what customers and the business gain
 * @param timeCriticality how fast the value fades
 * @param riskOrOpportunity what risk it lowers or what it makes possible
 * @param jobSize how large the job is
 */
public record Wsjf(int businessValue, int timeCriticality, int riskOrOpportunity, int jobSize)
        implements
            Scoring {

    private static final int MOST = 20;

    /**
     * @throws waymark.api.kernel.refusal.Unacceptable naming the part that is out of its range
     */
    public Wsjf {
        Require.between("businessValue", businessValue, 1, MOST);
        Require.between("timeCriticality", timeCriticality, 1, MOST);
        Require.between("riskOrOpportunity", riskOrOpportunity, 1, MOST);
        Require.between("jobSize", jobSize, 1, MOST);
    }

    @Override
    public Figure score() {
        return Figure.known(Decimals.ratio(
                businessValue + timeCriticality + riskOrOpportunity, jobSize), Method.WSJF);
    }
}
