package waymark.log.contract;

import java.time.LocalDate;
import java.util.List;
import waymark.api.choose.businesscase.content.AcceptedDip;
import waymark.api.choose.businesscase.content.Assumption;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.BenefitLine;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.content.CaseOption;
import waymark.api.choose.businesscase.content.CostLine;
import waymark.api.choose.businesscase.content.formula.Formula;
import waymark.api.worth.appraisal.Frequency;

/** Examples of what a business case says: its lines have ids of their own and fill its periods. */
final class CaseSamples {

    static CaseContent content() {
        CaseOption option = option();
        return new CaseContent("title", "summary", Frequency.QUARTER, LocalDate.of(2026, 11, 2),
                option.costs().getFirst().amounts().size(), List.of(option), option.option(),
                List.of(BenefitClass.CASHABLE, BenefitClass.MARGIN),
                List.of(Samples.of(Assumption.class)), Samples.of(AcceptedDip.class));
    }

    static CaseOption option() {
        CostLine cost = Samples.of(CostLine.class);
        return new CaseOption("option", "title", "summary", true,
                List.of(Samples.of(BenefitLine.class)),
                List.of(new CostLine("cost", cost.name(), cost.recurrence(), cost.means(),
                        cost.amounts(), null, cost.rate(), cost.department(), cost.from(),
                        cost.to())));
    }

    /** It leans on the assumption that every example of one is called by. */
    static Formula formula() {
        return Formula.of("0.5 * name");
    }

    private CaseSamples() {}
}
