package waymark.api.choose.businesscase.written;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.AcceptedDip;
import waymark.api.choose.businesscase.content.Assumption;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.CostLine.Means;
import waymark.api.choose.businesscase.content.CostLine.Recurrence;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.worth.appraisal.Frequency;

/**
 * A case as people write it: amounts as plain numbers, one a period, in the currency of the case.
 * What is left out is filled in as the words say.
 *
 * @param initiative what it is for; only when it is drafted
 * @param currency of every line that names no other
 * @param frequency how long a period is; a year if left out
 * @param periods how many; as many as the longest line if left out
 */
public record CaseBody(
        @Nullable String initiative,
        String title,
        String summary,
        String currency,
        @Nullable Frequency frequency,
        LocalDate startsOn,
        @Nullable Integer periods,
        @Nullable List<OptionBody> options,
        String chosen,
        @Nullable List<BenefitClass> headline,
        @Nullable List<AssumptionBody> assumptions,
        @Nullable AcceptedDip acceptedDip) {

    /** One way to go. */
    public record OptionBody(
            String option,
            String title,
            @Nullable String summary,
            @Nullable Boolean doNothing,
            @Nullable List<BenefitBody> benefits,
            @Nullable List<CostBody> costs) {}

    /**
     * One benefit; {@code amounts} are likely ones, {@code margin} is 10, 25 or 50 percent, and
     * {@code formula} says what of assumptions each amount is multiplied by.
     */
    public record BenefitBody(
            @Nullable String line,
            String name,
            BenefitClass benefitClass,
            String owner,
            @Nullable List<BigDecimal> amounts,
            @Nullable List<BigDecimal> low,
            @Nullable List<BigDecimal> high,
            @Nullable Integer margin,
            @Nullable String currency,
            Spread.@Nullable Rate rate,
            @Nullable String formula,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String metric,
            @Nullable ProofMethod method,
            @Nullable String note) {

        Spread.Amounts spread() {
            return new Spread.Amounts(amounts, low, high, margin, currency, rate);
        }
    }

    /** One cost, as a benefit. */
    public record CostBody(
            @Nullable String line,
            String name,
            @Nullable Recurrence recurrence,
            @Nullable Means means,
            @Nullable List<BigDecimal> amounts,
            @Nullable List<BigDecimal> low,
            @Nullable List<BigDecimal> high,
            @Nullable Integer margin,
            @Nullable String currency,
            Spread.@Nullable Rate rate,
            @Nullable String formula,
            @Nullable String department,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        Spread.Amounts spread() {
            return new Spread.Amounts(amounts, low, high, margin, currency, rate);
        }
    }

    /** Something taken for granted, and how formulas call it. */
    public record AssumptionBody(
            @Nullable String name,
            String statement,
            String owner,
            Assumption.@Nullable Range range,
            @Nullable String metric,
            LocalDate checkOn) {}
}
