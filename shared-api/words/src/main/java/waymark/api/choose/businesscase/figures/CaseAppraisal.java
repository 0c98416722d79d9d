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
import waymark.api.worth.appraisal.Appraised;
import waymark.api.worth.appraisal.CashFlows;
import waymark.api.worth.appraisal.PresentValue;
import waymark.api.worth.appraisal.Terms;

/** What the options of a case are worth under the rates that the programme agreed on. */
public final class CaseAppraisal {

    private static final List<BenefitClass> ALL = List.of(BenefitClass.values());

    private final CaseContent content;
    private final Settings settings;

    private CaseAppraisal(CaseContent content, Settings settings) {
        this.content = content;
        this.settings = settings;
    }

    /** The figures of every option. */
    public static CaseFigures of(CaseContent content, Settings settings) {
        CaseAppraisal appraisal = new CaseAppraisal(content, settings);
        CaseOption chosen = content.chosenOption();
        return new CaseFigures(appraisal.option(chosen),
                content.options().stream().filter(option -> !option.equals(chosen))
                        .map(appraisal::option).toList(),
                appraisal.likely(chosen, List.of(Recurrence.ONE_OFF)),
                appraisal.likely(chosen, List.of(Recurrence.values())),
                settings.hurdleRate(), settings.valuation());
    }

    private OptionFigures option(CaseOption option) {
        Terms terms = Terms.at(settings.discountRate());
        CashFlows headline = flows(option, content.headline(), Estimate::likely, Estimate::likely);
        return new OptionFigures(option.option(), Appraised.of(headline, terms),
                Appraised.of(flows(option, ALL, Estimate::likely, Estimate::likely), terms),
                new Estimate(
                        npv(flows(option, content.headline(), Estimate::low, Estimate::high)),
                        npv(headline),
                        npv(flows(option, content.headline(), Estimate::high, Estimate::low))));
    }

    private Money npv(CashFlows flows) {
        return Money.rounded(PresentValue.npv(flows, settings.discountRate()).orThrow(),
                settings.currency());
    }

    private Money likely(CaseOption option, List<Recurrence> which) {
        return Money.sum(settings.currency(), option.costs().stream()
                .filter(line -> which.contains(line.recurrence()))
                .flatMap(line -> content.inBase(line).stream()).map(Estimate::likely).toList());
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
                .mapToObj(period -> Money.sum(settings.currency(),
                        lines.stream().map(line -> which.apply(line.get(period))).toList()))
                .toList();
    }
}
