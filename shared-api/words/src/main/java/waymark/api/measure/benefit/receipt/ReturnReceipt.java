package waymark.api.measure.benefit.receipt;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.receipt.ReceiptQuery.Basis;
import waymark.api.measure.benefit.receipt.ReceiptQuery.GroundedLines;
import waymark.api.worth.Figure;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Grade;

/**
 * What a return is made of: (came back - spent) / spent, and the lines of both sums.
 *
 * @param basis by what it is told
 * @param initiative of this initiative alone; null for the whole programme
 * @param roi the return; absent with its reason while nothing is spent
 * @param cameBack what came back by this basis
 * @param spent what was spent
 * @param apart what is no part of it: verified by its own owner, and awaiting finance
 * @param asOf up to which day lines count
 * @param position up to which position the log is known
 */
public record ReturnReceipt(
        Basis basis,
        @Nullable String initiative,
        Figure roi,
        Sum cameBack,
        Sum spent,
        List<Sum> apart,
        LocalDate asOf,
        long position) {

    /**
     * A sum and its lines.
     *
     * @param parts the same sum by class and by how well it is shown; they add up to it
     * @param first its first lines
     */
    public record Sum(Kind kind, List<Part> parts, GroundedLines first) {}

    /**
     * What is of one class and shown equally well.
     *
     * @param benefitClass null for costs
     * @param grade null for costs and for what was only planned
     * @param early whether it rests on early readings
     * @param bySample whether it was verified on the strength of samples, not looked at by itself
     */
    public record Part(@Nullable BenefitClass benefitClass, @Nullable Grade grade, boolean early,
            boolean bySample, Money amount, long count) {}
}
