package waymark.api.choose.businesscase.figures;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.content.CaseOption;
import waymark.api.choose.businesscase.content.CostLine.Recurrence;
import waymark.api.govern.programme.Settings;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.api.worth.Rate;
import waymark.api.worth.appraisal.Appraised;
import waymark.api.worth.appraisal.CashFlows;
import waymark.api.worth.appraisal.PresentValue;
import waymark.api.worth.appraisal.Terms;

/** What the options of a case are worth under the rates that the programme agreed on. */
public final class CaseAppraisal {

    private static final List<BenefitClass> ALL = List.of(BenefitClass.values());

    private final CaseContent content;
    private final String currency;

    private CaseAppraisal(CaseContent content, String currency) {
        this.content = content;
        this.currency = currency;
    }

    /** The figures of every option. */
    public static CaseFigures of(CaseContent content, Settings settings) {
        CaseAppraisal appraisal = new CaseAppraisal(content, settings.currency());
        CaseOption chosen = content.chosenOption();
        return new CaseFigures(appraisal.option(chosen, settings),
                content.options().stream().filter(option -> !option.equals(chosen))
                        .map(option -> appraisal.option(option, settings)).toList(),
                appraisal.likely(chosen, List.of(Recurrence.ONE_OFF)),
                appraisal.likely(chosen, List.of(Recurrence.values())),
                settings.hurdleRate(), settings.valuation());
    }

    /**
     * The likely flows of the option that is asked for, as its headline figures count them.
     *
     * @param currency the base currency of the case
     */
    public static CashFlows headline(CaseContent content, String currency) {
        return new CaseAppraisal(content, currency).headline(content.chosenOption());
    }

    private OptionFigures option(CaseOption option, Settings settings) {
        Rate discount = settings.discountRate();
        Terms terms = Terms.at(discount);
        CashFlows headline = headline(option);
        return new OptionFigures(option.option(), Appraised.of(headline, terms),
                Appraised.of(flows(option, ALL, Estimate::likely, Estimate::likely), terms),
                new Estimate(
                        npv(flows(option, content.headline(), Estimate::low, Estimate::high),
                                discount),
                        npv(headline, discount),
                        npv(flows(option, content.headline(), Estimate::high, Estimate::low),
                                discount)));
    }

    private Money npv(CashFlows flows, Rate discount) {
        return Money.rounded(PresentValue.npv(flows, discount).orThrow(), currency);
    }

    private Money likely(CaseOption option, List<Recurrence> which) {
        return Money.sum(currency, option.costs().stream()
                .filter(line -> which.contains(line.recurrence()))
                .flatMap(line -> content.inBase(line).stream()).map(Estimate::likely).toList());
    }

    private CashFlows headline(CaseOption option) {
        return flows(option, content.headline(), Estimate::likely, Estimate::likely);
    }

    private CashFlows flows(CaseOption option, List<BenefitClass> classes,
            Function<Estimate, Money> benefit, Function<Estimate, Money> cost) {
        List<List<Estimate>> benefits = option.benefits().stream()
                .filter(line -> classes.contains(line.benefitClass()))
                .filter(line -> !line.amounts().isEmpty())
                .map(content::inBase).toList();
        List<List<Estimate>> costs = option.costs().stream().map(content::inBase).toList();
        return new CashFlows(content.frequency(), sums(benefits, benefit), sums(costs, cost));
    }

    private List<Money> sums(List<List<Estimate>> lines, Function<Estimate, Money> which) {
        return IntStream.range(0, content.periods())
                .mapToObj(period -> Money.sum(currency,
                        lines.stream().map(line -> which.apply(line.get(period))).toList()))
                .toList();
    }
}
