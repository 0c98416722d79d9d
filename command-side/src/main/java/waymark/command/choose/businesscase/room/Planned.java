package waymark.command.choose.businesscase.room;

import java.util.List;
import waymark.api.choose.businesscase.content.BenefitLine;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.decision.PlannedBenefit;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;

/** The benefit lines of the chosen option, as benefits can be begun from them. */
final class Planned {

    static List<PlannedBenefit> of(CaseContent content, String currency) {
        return content.chosenOption().benefits().stream()
                .map(line -> benefit(line, content, currency)).toList();
    }

    private static PlannedBenefit benefit(
            BenefitLine line, CaseContent content, String currency) {
        Estimate nothing = Estimate.certain(Money.zero(currency));
        List<Estimate> amounts = content.inBase(line);
        return new PlannedBenefit(line.line(), line.name(), line.benefitClass(), line.owner(),
                amounts.stream().reduce(nothing, Estimate::plus), amounts, content.frequency(),
                content.startsOn(), line.from(), line.to(), line.metric(), line.method(),
                line.note());
    }

    private Planned() {}
}
