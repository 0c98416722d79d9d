package waymark.api.worth.risk;

import java.math.BigDecimal;
import java.util.List;

/** What a case comes to, usually its net present value, given its drivers in their order. */
@FunctionalInterface
public interface Outcome {

    /** The result for these values of the drivers; the same values give the same result. */
    BigDecimal given(List<BigDecimal> values);
}
