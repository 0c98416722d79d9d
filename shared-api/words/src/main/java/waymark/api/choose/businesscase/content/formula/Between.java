package waymark.api.choose.businesscase.content.formula;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number that is not known exactly.
 *
 * @param low the least
 * @param likely the single best figure
 * @param high the most
 */
public record Between(BigDecimal low, BigDecimal likely, BigDecimal high) {

    /** A number that is known. */
    public static Between exactly(BigDecimal number) {
        return new Between(number, number, number);
    }

    /** Both together, as if they moved as one. */
    public Between plus(Between other) {
        return new Between(low.add(other.low), likely.add(other.likely), high.add(other.high));
    }

    /** The product: likely of both, between the least and the most that their ends give. */
    public Between times(Between other) {
        List<BigDecimal> ends = List.of(low.multiply(other.low), low.multiply(other.high),
                high.multiply(other.low), high.multiply(other.high));
        BigDecimal product = likely.multiply(other.likely);
        return new Between(ends.stream().reduce(product, BigDecimal::min), product,
                ends.stream().reduce(product, BigDecimal::max));
    }
}
