package waymark.api.measure.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;
import waymark.api.worth.Money;

/** Everything that can have happened to a sample of claims. */
public sealed interface SampleEvent extends Event {

    /** The sample. */
    SampleId sample();

    @Override
    default String stream() {
        return sample().value();
    }

    /**
     * It was drawn.
     *
     * @param materiality what each of the claims stays below, in the base currency
     * @param seed what makes the same draw again
     * @param method how it was drawn, with its version
     * @param drawn those to be verified one by one
     * @param rest those that may be verified on their strength
     * @param drawer who drew it; none when Waymark itself did
     */
    @Named("claim-sample.drawn")
    @Opens("SMP")
    record SampleDrawn(SampleId sample, Money materiality, long seed, @NotPersonal String method,
            List<Small> drawn, List<Small> rest, @Nullable PersonId drawer)
            implements
                SampleEvent {

        /** How many claims it was drawn of. */
        public int of() {
            return drawn.size() + rest.size();
        }
    }

    /** A claim and its amount in the base currency. */
    record Small(ClaimName claim, Money amount) {}
}
