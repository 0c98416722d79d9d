package waymark.api.deliver.project.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;

/**
 * Money that a project costs.
 *
 * @param kind committed, spent, forecast, or the budget of a month
 * @param nature whether it comes once or keeps coming after the project; once unless said
 * @param amount negative where it corrects an earlier one
 * @param rate for another currency: the stated rate to the base currency and its date
 * @param effectiveOn the day it counts for, which may lie before the day it is recorded, and for a
 *     budget after it; none for the day of recording
 * @param ledgerReference where the accounts have it, for example an invoice number
 * @param what what it is for
 */
public record Cost(
        Kind kind,
        Nature nature,
        Money amount,
        @Nullable ExchangeRate rate,
        @Nullable LocalDate effectiveOn,
        @Nullable @NotPersonal String ledgerReference,
        @Nullable @NotPersonal String what) {

    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    /** What kind of cost. */
    public enum Kind {
        /** Ordered and not yet billed; negative when the bill comes. */
        COMMITTED,
        /** Spent. */
        ACTUAL,
        /** What the whole project is now expected to cost; the latest one holds. */
        FORECAST,
        /** How much of what was approved a month is to need; lines of one month add up. */
        BUDGET
    }

    /** How often it comes. */
    public enum Nature {
        /** Once. */
        ONE_OFF,
        /** Again and again, to keep what was delivered running. */
        RUNNING
    }

    public Cost(@Nullable Kind kind, @Nullable Nature nature, @Nullable Money amount,
            @Nullable ExchangeRate rate, @Nullable LocalDate effectiveOn,
            @Nullable String ledgerReference, @Nullable String what) {
        this.kind = Require.present("kind", kind);
        this.nature = nature == null ? Nature.ONE_OFF : nature;
        this.amount = sensible(Require.present("amount", amount));
        this.rate = rate;
        this.effectiveOn = effectiveOn;
        this.ledgerReference = Require.optionalText("ledgerReference", ledgerReference, 120);
        this.what = Require.optionalText("what", what, 200);
    }

    /** Whether sums of many such costs fit into an amount as well, in whatever currency. */
    public static boolean isSensible(Money amount) {
        return amount.amount().abs().compareTo(MOST) <= 0;
    }

    private static Money sensible(Money amount) {
        if (!isSensible(amount)) {
            throw new Unacceptable("amount", "No cost is as large as this.",
                    "at most 1,000,000,000,000");
        }
        return amount;
    }
}
