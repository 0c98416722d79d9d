package waymark.api.choose.businesscase.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.worth.Estimate;
import waymark.api.worth.appraisal.Frequency;

/**
 * A benefit line as it was approved, with all that is needed to begin a benefit from it.
 *
 * @param line its id within the case
 * @param name what gets better
 * @param benefitClass what kind of good it does
 * @param owner who answers for it coming true
 * @param planned the sum over all periods in the base currency; zero for a non-financial one
 * @param amounts the same period by period; none for a non-financial one
 * @param frequency how long a period is
 * @param startsOn the first day of period 0
 * @param from the first day of its effect
 * @param to the last day of its effect
 * @param metric the metric it moves, {@code metric/...}, if one is named
 * @param method how it will be shown
 * @param note what else was said of it
 */
public record PlannedBenefit(
        @NotPersonal String line,
        @NotPersonal String name,
        BenefitClass benefitClass,
        PersonId owner,
        Estimate planned,
        List<Estimate> amounts,
        Frequency frequency,
        LocalDate startsOn,
        LocalDate from,
        LocalDate to,
        @Nullable @NotPersonal String metric,
        ProofMethod method,
        @Nullable @NotPersonal String note) {

    public PlannedBenefit {
        amounts = List.copyOf(amounts);
    }
}
