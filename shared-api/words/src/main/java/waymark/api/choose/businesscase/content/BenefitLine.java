package waymark.api.choose.businesscase.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.formula.Formula;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Require;
import waymark.api.kernel.StreamId;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Estimate;
import waymark.api.worth.ExchangeRate;

/**
 * One benefit of an option, or a dis-benefit where the amounts are negative.
 *
 * @param line its id within the case, for example {@code b1}; kept when the case is redrafted
 * @param name what gets better, for example "Fewer repeat visits"
 * @param benefitClass what kind of good it does
 * @param owner who answers for it coming true
 * @param amounts low, likely and high, one a period; none at all for a non-financial one
 * @param formula what every amount is multiplied by, if it is not an amount by itself
 * @param rate for another currency: the stated rate to the base currency and its date
 * @param from the first day of its effect
 * @param to the last day of its effect
 * @param metric the metric it moves, {@code metric/...}, if one is named
 * @param method how it will be shown
 * @param note what else is to be said, for example the target of a non-financial one
 */
public record BenefitLine(
        @NotPersonal String line,
        @NotPersonal String name,
        BenefitClass benefitClass,
        PersonId owner,
        List<Estimate> amounts,
        @Nullable Formula formula,
        @Nullable ExchangeRate rate,
        LocalDate from,
        LocalDate to,
        @Nullable @NotPersonal String metric,
        ProofMethod method,
        @Nullable @NotPersonal String note) {

    public BenefitLine {
        line = Require.text("options.benefits.line", line, 20);
        name = Require.text("options.benefits.name", name, 160);
        Require.present("options.benefits.benefitClass", benefitClass);
        Require.present("options.benefits.owner", owner);
        amounts = Amounts.checked("options.benefits.amounts", amounts, rate);
        Require.present("options.benefits.from", from);
        Require.present("options.benefits.method", method);
        if (Require.present("options.benefits.to", to).isBefore(from)) {
            throw new Unacceptable("options.benefits.to", "It ends before it begins.",
                    "a day not before the first");
        }
        metric = metric == null || metric.isBlank()
                ? null
                : StreamId.checked("metric", metric.strip());
        note = Require.optionalText("options.benefits.note", note, 1_000);
    }
}
