package waymark.api.worth.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.api.worth.Money;

/** Ready-made cash flows. */
final class Flows {

    /** The set most golden values are stated for. */
    static final CashFlows FIRST = yearly("-8500", "3600", "2400", "2850", "5200");

    static CashFlows yearly(String... net) {
        return CashFlows.ofNet(Frequency.YEAR, eur(net));
    }

    static List<Money> eur(String... amounts) {
        return Stream.of(amounts).map(amount -> Money.of(amount, "EUR")).toList();
    }

    /** An outlay followed by income only. */
    static CashFlows sound(Random random, Frequency frequency) {
        return CashFlows.ofNet(frequency, IntStream.rangeClosed(0, random.nextInt(1, 13))
                .mapToObj(period -> cents(period == 0
                        ? -random.nextLong(100, 1_000_000)
                        : random.nextLong(1, 1_000_000)))
                .toList());
    }

    /** Anything at all. */
    static CashFlows wild(Random random) {
        return CashFlows.ofNet(Frequency.YEAR, IntStream.rangeClosed(0, random.nextInt(1, 9))
                .mapToObj(period -> cents(random.nextLong(-1_000_000, 1_000_000))).toList());
    }

    private static Money cents(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2), "EUR");
    }

    private Flows() {}
}
