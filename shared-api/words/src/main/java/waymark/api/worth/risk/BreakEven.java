package waymark.api.worth.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.worth.Decimals;
import waymark.api.worth.Method;

/**
 * How far one driver may move until nothing is left, the others at likely.
 *
 * @param driver its name
 * @param share of its likely figure at which the result is 0, as a fraction of 0 or more
 * @param absent why there is no such share, where there is none
 * @param method the method and its version
 */
public record BreakEven(
        @NotPersonal String driver,
        @Nullable BigDecimal share,
        @Nullable @NotPersonal String absent,
        @NotPersonal String method) {

    /** Each driver by itself, for a result that moves in step with each, as present values do. */
    public static List<BreakEven> of(List<Driver> drivers, Outcome outcome) {
        BigDecimal base = outcome.given(Driver.likely(drivers));
        return IntStream.range(0, drivers.size())
                .mapToObj(i -> of(i, drivers, outcome, base)).toList();
    }

    private static BreakEven of(int at, List<Driver> drivers, Outcome outcome, BigDecimal base) {
        Driver one = drivers.get(at);
        boolean moves = Stream.of(one.low(), one.high())
                .anyMatch(end -> given(drivers, at, end, outcome).compareTo(base) != 0);
        return one.likely().signum() == 0 && moves
                ? none(one.name(), "Its likely figure is 0, so no share of it tells anything.")
                : of(one.name(), base, given(drivers, at, BigDecimal.ZERO, outcome));
    }

    private static BreakEven of(String driver, BigDecimal base, BigDecimal without) {
        BigDecimal moved = without.subtract(base);
        if (moved.signum() == 0) {
            return none(driver, "It moves nothing.");
        }
        BigDecimal share = Decimals.figure(Decimals.divide(without, moved));
        return share.signum() < 0
                ? none(driver, "No amount of it brings the result to 0.")
                : new BreakEven(driver, share, null, Method.BREAK_EVEN.key());
    }

    private static BreakEven none(String driver, String why) {
        return new BreakEven(driver, null, why, Method.BREAK_EVEN.key());
    }

    private static BigDecimal given(
            List<Driver> drivers, int at, BigDecimal value, Outcome outcome) {
        List<BigDecimal> values = new ArrayList<>(Driver.likely(drivers));
        values.set(at, value);
        return outcome.given(values);
    }
}
