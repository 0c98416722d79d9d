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

    /** One benefit line. */
    public record BenefitView(
            String line,
            String name,
            BenefitClass benefitClass,
            String owner,
            List<Estimate> amounts,
            @Nullable ExchangeRate rate,
            LocalDate from,
            LocalDate to,
            @Nullable String metric,
            ProofMethod method,
            @Nullable String note) {}

    /** One cost line. */
    public record CostView(
            String line,
            String name,
            Recurrence recurrence,
            Means means,
            List<Estimate> amounts,
            @Nullable ExchangeRate rate,
            @Nullable String department,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
