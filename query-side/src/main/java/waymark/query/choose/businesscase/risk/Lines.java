package waymark.query.choose.businesscase.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.content.CaseOption;
import waymark.api.choose.businesscase.content.formula.Between;
import waymark.api.choose.businesscase.content.formula.Formula;
import waymark.api.worth.Decimals;
import waymark.api.worth.Estimate;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;
import waymark.api.worth.Rate;
import waymark.api.worth.appraisal.PresentValue;
import waymark.api.worth.risk.Driver;
import waymark.api.worth.risk.Outcome;

/**
 * The lines of the chosen option that count for its headline, each as a driver of the result: what
 * its amounts are worth today at low, likely and high; then the assumptions that formulas multiply
 * them by. A line moves as a whole, and an assumption in all lines at once.
 *
 * @param drivers the lines of benefit, then those of cost, then assumptions by name
 * @param addends the same lines, as they make up the result
 */
record Lines(List<Driver> drivers, List<Addend> addends) {

    private static final List<Function<Estimate, Money>> THREE = List.of(
            Estimate::low, Estimate::likely, Estimate::high);

    private record Line(String name, boolean cost, List<Estimate> amounts,
            @Nullable Formula formula, @Nullable ExchangeRate rate) {

        /** What the finer worth of a line that is multiplied becomes in the base currency. */
        BigDecimal inBase(BigDecimal worth) {
            return Decimals.figure(rate == null ? worth : worth.multiply(rate.factor()));
        }
    }

    static Lines of(CaseContent content, String currency, Rate discount) {
        List<Line> lines = counted(content);
        List<String> names = lines.stream().map(Line::formula).filter(Objects::nonNull)
                .flatMap(formula -> formula.names().stream()).distinct().sorted().toList();
        List<Driver> drivers = new ArrayList<>(worth(lines, content, currency, discount));
        names.forEach(name -> drivers.add(driver(name, content)));
        return new Lines(List.copyOf(drivers), lines.stream()
                .map(line -> Addend.of(line.cost(), line.formula(), lines.size(), names))
                .toList());
    }

    /** Benefits less costs. */
    Outcome value() {
        return values -> {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < addends.size(); i++) {
                sum = sum.add(addends.get(i).given(values.get(i), values));
            }
            return sum;
        };
    }

    private static List<Line> counted(CaseContent content) {
        CaseOption option = content.chosenOption();
        List<Line> lines = new ArrayList<>();
        option.benefits().stream()
                .filter(one -> content.headline().contains(one.benefitClass()))
                .forEach(one -> lines.add(new Line(one.line() + " " + one.name(), false,
                        one.formula() == null ? content.inBase(one) : one.amounts(),
                        one.formula(), one.rate())));
        option.costs().forEach(one -> lines.add(new Line(one.line() + " " + one.name(), true,
                one.formula() == null ? content.inBase(one) : one.amounts(), one.formula(),
                one.rate())));
        return lines;
    }

    private static List<Driver> worth(
            List<Line> lines, CaseContent content, String currency, Rate discount) {
        List<BigDecimal> worth = PresentValue.each(content.frequency(), discount, lines.stream()
                .flatMap(line -> THREE.stream()
                        .map(which -> line.amounts().stream().map(which).toList()))
                .toList());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> driver(lines.get(i), worth.subList(3 * i, 3 * i + 3), currency))
                .toList();
    }

    /** What stands by itself is an amount; what is multiplied keeps what is finer than a cent. */
    private static Driver driver(Line line, List<BigDecimal> three, String currency) {
        return line.formula() != null
                ? new Driver(line.name(), line.inBase(three.get(0)), line.inBase(three.get(1)),
                        line.inBase(three.get(2)))
                : Driver.of(line.name(), new Estimate(Money.rounded(three.get(0), currency),
                        Money.rounded(three.get(1), currency),
                        Money.rounded(three.get(2), currency)));
    }

    private static Driver driver(String name, CaseContent content) {
        Between given = Objects.requireNonNull(content.given().get(name), "checked with it");
        return new Driver(name, Decimals.figure(given.low()), Decimals.figure(given.likely()),
                Decimals.figure(given.high()));
    }
}
