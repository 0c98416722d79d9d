package waymark.api.govern.programme;

import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;
import waymark.api.worth.Rate;

/**
 * What the programme has agreed on; each change is recorded whole.
 *
 * @param currency the ISO 4217 code of the one base currency
 * @param fiscalYearStart the month, 1 to 12, in which the fiscal year begins
 * @param valuation whether money is meant in real or nominal terms
 * @param hurdleRate the yearly return a case should clear
 * @param discountRate the yearly rate at which later money is discounted
 * @param bands which decision rule holds up to which amount, ascending, the last without limit
 * @param tolerances how far a project may drift before it must say so
 * @param quickTrack up to what an initiative needs no business case (INI-6)
 * @param reviewIntervalDays how many days an initiative may rest before it counts as stale
 * @param quorum the fewest members, recused ones not counted, who can decide (CNL-1)
 * @param assentAbove above which amount the executive sponsor must assent (CNL-4), if at all
 */
public record Settings(
        @NotPersonal String currency,
        int fiscalYearStart,
        Valuation valuation,
        Rate hurdleRate,
        Rate discountRate,
        List<Band> bands,
        Tolerances tolerances,
        QuickTrack quickTrack,
        int reviewIntervalDays,
        int quorum,
        @Nullable Money assentAbove) {

    /** Whether amounts keep the value of money constant. */
    public enum Valuation { REAL, NOMINAL }

    /** How the council comes to a decision. */
    public enum DecisionRule {
        /** The chair decides after hearing the council. */
        CHAIR,
        /** Nobody present objects. */
        CONSENT,
        /** More than half of the votes cast. */
        MAJORITY
    }

    /**
     * Up to which amount a decision rule holds.
     *
     * @param upTo the largest amount; none for all above
     * @param rule the rule
     */
    public record Band(@Nullable Money upTo, DecisionRule rule) {

        public Band {
            Require.present("rule", rule);
        }
    }

    /**
     * How far a project may drift from its baseline.
     *
     * @param costPercent of the approved amount, 0 to 100
     * @param finishWorkingDays after the planned finish, 0 to 250
     * @param benefitPercent below the planned benefit, 0 to 100
     */
    public record Tolerances(int costPercent, int finishWorkingDays, int benefitPercent) {

        public Tolerances {
            Require.between("tolerances.costPercent", costPercent, 0, 100);
            Require.between("tolerances.finishWorkingDays", finishWorkingDays, 0, 250);
            Require.between("tolerances.benefitPercent", benefitPercent, 0, 100);
        }
    }

    /**
     * The limits of the quick track.
     *
     * @param cost the most it may cost
     * @param days the most days until it is checked, 1 to 365
     * @param delegated whether the department head's click is not needed
     */
    public record QuickTrack(Money cost, int days, boolean delegated) {

        public QuickTrack {
            Require.present("quickTrack.cost", cost);
            Require.between("quickTrack.days", days, 1, 365);
        }
    }

    public Settings {
        currency = known(Require.text("currency", currency, 3));
        Require.between("fiscalYearStart", fiscalYearStart, 1, 12);
        Require.present("valuation", valuation);
        Require.present("hurdleRate", hurdleRate);
        Require.present("discountRate", discountRate);
        bands = Require.list("bands", bands, 1, 10);
        Limits.ascending(bands, currency);
        Require.present("tolerances", tolerances);
        Require.present("quickTrack", quickTrack);
        Require.between("reviewIntervalDays", reviewIntervalDays, 1, 730);
        Limits.inCurrency("quickTrack.cost", quickTrack.cost(), currency);
        Limits.inCurrency("assentAbove", assentAbove, currency);
        Require.between("quorum", quorum, 1, 50);
    }

    /** What a programme begins with when it says nothing else. */
    public static Settings usual(String currency, int quorum) {
        String code = known(Require.text("currency", currency, 3));
        return new Settings(code, 1, Valuation.NOMINAL, Rate.of("0.08"), Rate.of("0.06"),
                List.of(new Band(null, DecisionRule.CONSENT)), new Tolerances(10, 20, 15),
                new QuickTrack(Money.of("5000", code), 30, false), 90, quorum, null);
    }

    /** Below which amount claims may be verified by a sample, until finance says otherwise. */
    public Money usualMateriality() {
        return Money.of("1000", currency);
    }

    private static String known(String code) {
        try {
            return Currency.getInstance(code).getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            throw new Unacceptable("currency", "\"" + code + "\" is not a currency.",
                    "an ISO 4217 code such as EUR");
        }
    }
}
