package waymark.api.measure.sample;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.worth.Money;

/** Everything that can be asked about samples of claims. */
public sealed interface SampleQuery<A> extends Query<A> {

    /** How far a sample is. */
    enum Stage {
        /** Some that were drawn still wait. */
        OPEN,
        /** All that were drawn hold in full: the rest may be verified on their strength. */
        HOLDS,
        /** One that was drawn did not hold in full: the rest is verified one by one. */
        FAILED
    }

    /** One sample, by its id {@code claim-sample/...}. */
    @WhoMay
    record FindSample(String id) implements SampleQuery<SampleView> {}

    /**
     * Samples, newest first.
     *
     * @param before to ask on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListSamples(@Nullable String before, int limit) implements SampleQuery<SampleList> {}

    /**
     * A sample as it can be read.
     *
     * @param materiality what each of its claims stays below
     * @param seed what makes the same draw again
     * @param method how it was drawn
     * @param drawn how many were drawn
     * @param of of how many
     * @param total the sum of all of them
     * @param claims all of them, those drawn first
     */
    record SampleView(String id, String reference, long version, Money materiality, long seed,
            String method, int drawn, int of, Stage stage, Money total,
            List<SampledClaim> claims, Instant drawnAt) {}

    /**
     * A claim of a sample.
     *
     * @param benefit the reference of the benefit
     * @param drawn whether it is looked at by itself
     * @param result what finance found; none while it waits
     * @param bySample whether it was verified on the strength of the sample
     * @param selfVerified whether its own owner or claimant verified it
     */
    record SampledClaim(String benefit, String name, int claim, Money amount, boolean drawn,
            @Nullable Result result, boolean bySample, boolean selfVerified) {}

    /** A page of samples. */
    record SampleList(List<SampleView> samples, @Nullable String next) {}
}
