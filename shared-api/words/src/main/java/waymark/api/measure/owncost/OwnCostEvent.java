package waymark.api.measure.owncost;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;

/** Everything that can have happened to a cost of the programme itself. */
public sealed interface OwnCostEvent extends Event {

    /** The cost. */
    OwnCostId cost();

    @Override
    default String stream() {
        return cost().value();
    }

    /**
     * It was recorded.
     *
     * @param amount in the base currency
     * @param original as it was stated, where that was in another currency
     * @param effectiveOn the day it counts for
     */
    @Named("own-cost.recorded")
    @Opens("OWN")
    record OwnCostRecorded(OwnCostId cost, Money amount, @Nullable Money original,
            @Nullable ExchangeRate rate, LocalDate effectiveOn,
            @Nullable @NotPersonal String ledgerReference, @NotPersonal String what)
            implements
                OwnCostEvent {}
}
