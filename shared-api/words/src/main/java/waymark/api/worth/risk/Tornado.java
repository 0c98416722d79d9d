package waymark.api.worth.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.worth.Decimals;
import waymark.api.worth.Method;

/**
 * What each driver does to the result by itself, the strongest first.
 *
 * @param base the result with every driver at likely
 * @param bars one a driver, the widest first
 * @param method the method and its version
 */
public record Tornado(BigDecimal base, List<Bar> bars, @NotPersonal String method) {

    public Tornado {
        bars = List.copyOf(bars);
    }

    /**
     * The result with one driver at its low and at its high, the others at likely.
     *
     * @param driver its name
     * @param atLow the result at its low
     * @param atHigh the result at its high
     */
    public record Bar(@NotPersonal String driver, BigDecimal atLow, BigDecimal atHigh) {

        /** How far the two results lie apart. */
        public BigDecimal width() {
            return atHigh.subtract(atLow).abs();
        }
    }

    /** Tries one driver after the other. */
    public static Tornado of(List<Driver> drivers, Outcome outcome) {
        List<Bar> bars = IntStream.range(0, drivers.size())
                .mapToObj(i -> new Bar(drivers.get(i).name(),
                        with(drivers, i, drivers.get(i).low(), outcome),
                        with(drivers, i, drivers.get(i).high(), outcome)))
                .sorted(Comparator.comparing(Bar::width).reversed()).toList();
        BigDecimal base = Decimals.figure(outcome.given(Driver.likely(drivers)));
        return new Tornado(base, bars, Method.TORNADO.key());
    }

    private static BigDecimal with(
            List<Driver> drivers, int changed, BigDecimal value, Outcome outcome) {
        List<BigDecimal> values = new ArrayList<>(Driver.likely(drivers));
        values.set(changed, value);
        return Decimals.figure(outcome.given(values));
    }
}
