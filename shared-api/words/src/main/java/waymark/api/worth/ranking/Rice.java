package waymark.api.worth.ranking;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Decimals;
import waymark.api.worth.Figure;
import waymark.api.worth.Method;

/**
 * Reach, impact, confidence, effort.
 *
 * @param reach customers reached in the period, 0 to 1,000,000,000
 * @param impact per customer: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal
 * @param confidence 1 high, 0.8 medium, 0.5 low
 * @param effort in person-months, 0.1 to 10,000
 */
public record Rice(
        BigDecimal reach,
        BigDecimal impact,
        BigDecimal confidence,
        BigDecimal effort) implements Scoring {

    private static final List<String> IMPACTS = List.of("3", "2", "1", "0.5", "0.25");
    private static final List<String> CONFIDENCES = List.of("1", "0.8", "0.5");
    private static final BigDecimal WIDEST = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal LEAST = new BigDecimal("0.1");
    private static final BigDecimal LONGEST = BigDecimal.valueOf(10_000);

    /**
     * @throws Unacceptable naming the part that is out of its range
     */
    public Rice(
            @Nullable BigDecimal reach,
            @Nullable BigDecimal impact,
            @Nullable BigDecimal confidence,
            @Nullable BigDecimal effort) {
        this.reach = Decimals.fine("reach",
                Require.between("reach", reach, BigDecimal.ZERO, WIDEST));
        this.impact = oneOf("impact", impact, IMPACTS);
        this.confidence = oneOf("confidence", confidence, CONFIDENCES);
        this.effort = Decimals.fine("effort", Require.between("effort", effort, LEAST, LONGEST));
    }

    @Override
    public Figure score() {
        return Figure.known(Decimals.divide(
                reach.multiply(impact).multiply(confidence), effort), Method.RICE);
    }

    private static BigDecimal oneOf(
            String field, @Nullable BigDecimal given, List<String> accepted) {
        BigDecimal number = Require.present(field, given);
        if (accepted.stream().noneMatch(step -> new BigDecimal(step).compareTo(number) == 0)) {
            throw new Unacceptable(field, number + " is not one of the steps.",
                    String.join(", ", accepted));
        }
        return Decimals.plain(number);
    }
}
