package waymark.query.choose.initiative.backtest;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.OptionView;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.api.worth.appraisal.CashFlows;

/** The likely flows of what a case asks for, as its headline counts them. */
final class Flows {

    /** None before the case was submitted. */
    static @Nullable CashFlows of(CaseView view) {
        if (view.figures() == null) {
            return null;
        }
        String currency = view.figures().asked().currency();
        OptionView chosen = view.options().stream()
                .filter(option -> option.option().equals(view.chosen())).findFirst().orElseThrow();
        List<List<Money>> benefits = chosen.benefits().stream()
                .filter(line -> view.headline().contains(line.benefitClass()))
                .filter(line -> !line.inBase().isEmpty())
                .map(line -> likely(line.inBase())).toList();
        List<List<Money>> costs = chosen.costs().stream()
                .map(line -> likely(line.inBase())).toList();
        return new CashFlows(view.frequency(), sums(benefits, view.periods(), currency),
                sums(costs, view.periods(), currency));
    }

    private static List<Money> likely(List<Estimate> amounts) {
        return amounts.stream().map(Estimate::likely).toList();
    }

    private static List<Money> sums(List<List<Money>> lines, int periods, String currency) {
        return IntStream.range(0, periods).mapToObj(period -> Money.sum(currency,
                lines.stream().map(line -> line.get(period)).toList())).toList();
    }

    private Flows() {}
}
