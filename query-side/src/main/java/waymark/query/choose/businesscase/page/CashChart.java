package waymark.query.choose.businesscase.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.OptionView;
import waymark.api.choose.businesscase.view.OptionView.BenefitView;
import waymark.api.choose.businesscase.view.OptionView.CostView;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.query.chart.Chart;
import waymark.query.chart.PlanChart;
import waymark.query.chart.PlanChart.Planned;
import waymark.query.page.Say;

/** Draws the running total of a case: low, likely and high, counting its headline benefits. */
@Component
class CashChart {

    private final Say say;

    CashChart(Say say) {
        this.say = say;
    }

    Chart of(CaseView view, String currency) {
        return new PlanChart("When is the money back?",
                "The running total of benefits less costs of the chosen option, not discounted.",
                amount -> say.money(amount, currency), running(view), List.of()).drawn();
    }

    /** A period counts when it is over, as what is planned of a benefit does. */
    private static List<Planned> running(CaseView view) {
        List<Planned> plan = new ArrayList<>();
        Planned sum = new Planned(
                view.startsOn(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        for (int period = 0; period < view.periods(); period++) {
            sum = new Planned(view.frequency().after(view.startsOn(), period + 1).minusDays(1),
                    sum.low().add(net(view, period, Estimate::low, Estimate::high)),
                    sum.likely().add(net(view, period, Estimate::likely, Estimate::likely)),
                    sum.high().add(net(view, period, Estimate::high, Estimate::low)));
            plan.add(sum);
        }
        return plan;
    }

    private static OptionView chosen(CaseView view) {
        return view.options().stream()
                .filter(one -> one.option().equals(view.chosen())).findFirst().orElseThrow();
    }

    private static BigDecimal net(CaseView view, int period,
            Function<Estimate, Money> gain, Function<Estimate, Money> loss) {
        OptionView option = chosen(view);
        BigDecimal benefits = option.benefits().stream()
                .filter(line -> view.headline().contains(line.benefitClass()))
                .filter(line -> !line.inBase().isEmpty())
                .map((BenefitView line) -> gain.apply(line.inBase().get(period)).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return option.costs().stream().filter(line -> !line.inBase().isEmpty())
                .map((CostView line) -> loss.apply(line.inBase().get(period)).amount())
                .reduce(benefits, BigDecimal::subtract);
    }
}
