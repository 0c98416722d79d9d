package waymark.api.measure.benefit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Require;
import waymark.api.kernel.StreamId;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Estimate;

/**
 * What a benefit is to be.
 *
 * @param name what gets better
 * @param benefitClass what kind of good it does
 * @param owner who answers for it coming true
 * @param planned the sum in the base currency; zero for a non-financial one
 * @param dues how much of it should have come by which day; one due on the last day unless said
 * @param from the first day of its effect
 * @param to the last day of its effect
 * @param metric the metric it moves, {@code metric/...}, if one is named
 * @param method how it will be shown
 * @param note what else is to be said
 */
public record BenefitPlan(
        @NotPersonal String name,
        BenefitClass benefitClass,
        PersonId owner,
        Estimate planned,
        List<Due> dues,
        LocalDate from,
        LocalDate to,
        @Nullable @NotPersonal String metric,
        ProofMethod method,
        @Nullable @NotPersonal String note) {

    /**
     * A part of what is planned.
     *
     * @param on the day by which it should have come
     * @param amount this part alone, in the base currency
     */
    public record Due(LocalDate on, Estimate amount) {

        public Due {
            Require.present("dues.on", on);
            Require.present("dues.amount", amount);
        }
    }

    public BenefitPlan {
        name = Require.text("name", name, 160);
        Require.present("benefitClass", benefitClass);
        Require.present("owner", owner);
        Require.present("planned", planned);
        Require.present("from", from);
        if (Require.present("to", to).isBefore(from)) {
            throw new Unacceptable("to", "It ends before it begins.",
                    "a day not before the first");
        }
        dues = Require.list("dues", dues == null || dues.isEmpty()
                ? List.of(new Due(to, planned))
                : dues, 1, 400);
        metric = metric == null || metric.isBlank()
                ? null
                : StreamId.checked("metric", metric.strip());
        Require.present("method", method);
        note = Require.optionalText("note", note, 1_000);
    }
}
