package waymark.api.measure.sample;

import waymark.api.kernel.Require;
import waymark.api.measure.benefit.BenefitId;

/**
 * Which claim.
 *
 * @param claim its number within the benefit, from 1
 */
public record ClaimName(BenefitId benefit, int claim) implements Comparable<ClaimName> {

    public ClaimName {
        Require.present("claims.benefit", benefit);
        Require.between("claims.claim", claim, 1, 100_000);
    }

    @Override
    public int compareTo(ClaimName other) {
        int byBenefit = benefit.value().compareTo(other.benefit.value());
        return byBenefit == 0 ? Integer.compare(claim, other.claim) : byBenefit;
    }
}
