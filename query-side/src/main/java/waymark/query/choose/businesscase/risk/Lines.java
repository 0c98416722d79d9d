package waymark.query.choose.businesscase.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.OptionView;
import waymark.api.worth.Estimate;
import waymark.api.worth.ExchangeRate;
import waymark.api.worth.Money;
import waymark.api.worth.Rate;
import waymark.api.worth.appraisal.PresentValue;
import waymark.api.worth.risk.Driver;
import waymark.api.worth.risk.Outcome;

/**
 * The lines of an option that count for its headline, each as a driver of the result: what it is
 * worth today at low, likely and high. A line moves as a whole.
 *
 * @param drivers the lines of benefit, then those of cost
 * @param benefits how many of them are benefits
 */
record Lines(List<Driver> drivers, int benefits) {

    private record Line(String name, List<Estimate> amounts, @Nullable ExchangeRate rate) {

        List<Money> at(Function<Estimate, Money> which) {
            return amounts.stream().map(which)
                    .map(amount -> rate == null ? amount : rate.convert(amount)).toList();
        }
    }

    static Lines of(CaseView view, String currency, Rate discount) {
        OptionView option = view.options().stream()
                .filter(one -> one.option().equals(view.chosen())).findFirst().orElseThrow();
        List<Line> lines = new ArrayList<>();
        option.benefits().stream()
                .filter(one -> view.headline().contains(one.benefitClass()))
                .forEach(one -> lines.add(new Line(
                        one.line() + " " + one.name(), one.amounts(), one.rate())));
        int benefits = lines.size();
        option.costs().forEach(one -> lines.add(new Line(
                one.line() + " " + one.name(), one.amounts(), one.rate())));
        return new Lines(drivers(lines, view, currency, discount), benefits);
    }

    private static List<Driver> drivers(
            List<Line> lines, CaseView view, String currency, Rate discount) {
        List<Function<Estimate, Money>> three = List.of(
                Estimate::low, Estimate::likely, Estimate::high);
        List<BigDecimal> worth = PresentValue.each(view.frequency(), discount, lines.stream()
                .flatMap(line -> three.stream().map(line::at)).toList());
        return IntStream.range(0, lines.size())
                .mapToObj(i -> Driver.of(lines.get(i).name(),
                        new Estimate(Money.rounded(worth.get(3 * i), currency),
                                Money.rounded(worth.get(3 * i + 1), currency),
                                Money.rounded(worth.get(3 * i + 2), currency))))
                .toList();
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
