package waymark.api.measure.owncost;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;

/** Everything that can be asked about what the programme itself costs. */
public sealed interface OwnCostCommand extends Command {

    /** The cost. */
    OwnCostId cost();

    @Override
    default String stream() {
        return cost().value();
    }

    /**
     * Records what the programme itself cost.
     *
     * @param amount negative where it corrects an earlier one, at most 1,000,000,000,000 as
     *     stated and in the base currency
     * @param rate for another currency: the stated rate to the base currency and its date
     * @param effectiveOn the day it counts for; none for today
     * @param ledgerReference where the accounts have it
     * @param what what it is for
     */
    @WhoMay(Role.FINANCE)
    record RecordOwnCost(OwnCostId cost, Money amount, @Nullable ExchangeRate rate,
            @Nullable LocalDate effectiveOn, @Nullable String ledgerReference, String what)
            implements
                OwnCostCommand,
                Creation {

        private static final BigDecimal MOST = new BigDecimal("1000000000000");

        public RecordOwnCost {
            sensible(Require.present("amount", amount));
            if (rate != null && rate.from().equals(amount.currency())) {
                sensible(rate.convert(amount));
            }
            ledgerReference = Require.optionalText("ledgerReference", ledgerReference, 120);
            what = Require.text("what", what, 200);
        }

        /** Sums of many have to fit into an amount as well, and nothing is no line of them. */
        private static void sensible(Money amount) {
            if (amount.isZero() || amount.amount().abs().compareTo(MOST) > 0) {
                throw new Unacceptable("amount", "No cost is of this size.",
                        "other than 0, at most 1,000,000,000,000, in the base currency as well");
            }
        }
    }
}
