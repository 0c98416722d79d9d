package waymark.query.measure.benefit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.benefit.BenefitQuery.BenefitView;
import waymark.api.measure.benefit.BenefitQuery.ClaimView;
import waymark.api.worth.Money;

/**
 * What was claimed and finance has not spoken of; its lines add up to its total.
 *
 * @param lines one a claim
 * @param total their exact sum in the base currency
 */
public record Awaiting(List<Line> lines, Money total) {

    /** A claim, and the benefit it is of. */
    public record Line(BenefitView benefit, ClaimView claim) {}

    /**
     * What of the claims of these benefits waits.
     *
     * @param currency the base currency, an ISO 4217 code
     */
    public static Awaiting of(List<BenefitView> benefits, String currency) {
        List<Line> lines = benefits.stream()
                .flatMap(one -> one.claims().stream().map(claim -> new Line(one, claim)))
                .filter(line -> line.claim.result() == null).toList();
        return new Awaiting(lines,
                Money.sum(currency, lines.stream().map(one -> one.claim.amount()).toList()));
    }

    /** The most days that one of them waits, or null when none does. */
    public @Nullable Long longestWait() {
        return lines.stream().map(one -> one.claim.daysWaiting()).filter(Objects::nonNull)
                .max(Long::compare).orElse(null);
    }
}
