package waymark.api.choose.businesscase.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.CostLine.Means;
import waymark.api.choose.businesscase.content.CostLine.Recurrence;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.worth.Estimate;
import waymark.api.worth.ExchangeRate;

/** One way to go, with its lines. */
public record OptionView(
        String option,
        String title,
        @Nullable String summary,
        boolean doNothing,
        List<BenefitView> benefits,
        List<CostView> costs) {

    /**
     * One benefit line.
     *
     * @param amounts as they were written
     * @param formula what they are multiplied by, as people write it
     * @param inBase what it comes to, one a period, in the base currency
     */
    public record BenefitView(
            String line,
            String name,
            BenefitClass benefitClass,
            String owner,
            List<Estimate> amounts,
            @Nullable String formula,
            List<Estimate> inBase,
            @Nullable ExchangeRate rate,
            LocalDate from,
            LocalDate to,
            @Nullable String metric,
            ProofMethod method,
            @Nullable String note) {}

    /** One cost line, as a benefit line. */
    public record CostView(
            String line,
            String name,
            Recurrence recurrence,
            Means means,
            List<Estimate> amounts,
            @Nullable String formula,
            List<Estimate> inBase,
            @Nullable ExchangeRate rate,
            @Nullable String department,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
