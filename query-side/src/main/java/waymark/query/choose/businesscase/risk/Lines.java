package waymark.query.choose.businesscase.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.content.CaseOption;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.api.worth.Rate;
import waymark.api.worth.appraisal.PresentValue;
import waymark.api.worth.risk.Driver;
import waymark.api.worth.risk.Outcome;

/**
 * The lines of the chosen option that count for its headline, each as a driver of the result: what
 * it is worth today at low, likely and high. A line moves as a whole.
 *
 * @param drivers the lines of benefit, then those of cost
 * @param benefits how many of them are benefits
 */
record Lines(List<Driver> drivers, int benefits) {

    private static final List<Function<Estimate, Money>> THREE = List.of(
            Estimate::low, Estimate::likely, Estimate::high);

    private record Line(String name, List<Estimate> amounts) {}

    static Lines of(CaseContent content, String currency, Rate discount) {
        CaseOption option = content.chosenOption();
        List<Line> lines = new ArrayList<>();
        option.benefits().stream()
                .filter(one -> content.headline().contains(one.benefitClass()))
                .forEach(one -> lines.add(
                        new Line(one.line() + " " + one.name(), one.inBase())));
        int benefits = lines.size();
        option.costs().forEach(one -> lines.add(
                new Line(one.line() + " " + one.name(), one.inBase())));
        List<BigDecimal> worth = PresentValue.each(content.frequency(), discount, lines.stream()
                .flatMap(line -> THREE.stream()
                        .map(which -> line.amounts().stream().map(which).toList()))
                .toList());
        return new Lines(IntStream.range(0, lines.size())
                .mapToObj(i -> Driver.of(lines.get(i).name(),
                        estimate(worth.subList(3 * i, 3 * i + 3), currency)))
                .toList(), benefits);
    }

    private static Estimate estimate(List<BigDecimal> three, String currency) {
        return new Estimate(Money.rounded(three.get(0), currency),
                Money.rounded(three.get(1), currency), Money.rounded(three.get(2), currency));
    }

    /** Benefits less costs. */
    Outcome value() {
        return values -> {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < values.size(); i++) {
                sum = i < benefits ? sum.add(values.get(i)) : sum.subtract(values.get(i));
            }
            return sum;
        };
    }
}
