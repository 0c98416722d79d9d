package waymark.query.choose.businesscase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.BenefitLine;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.content.CaseOption;
import waymark.api.choose.businesscase.content.CostLine;
import waymark.api.choose.businesscase.content.formula.Formula;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.CaseView.AssumptionView;
import waymark.api.choose.businesscase.view.DecisionView;
import waymark.api.choose.businesscase.view.OptionView;
import waymark.api.choose.businesscase.view.OptionView.BenefitView;
import waymark.api.choose.businesscase.view.OptionView.CostView;

/** Says a row as it can be read. */
final class Views {

    static CaseView of(CaseRow row, List<DecisionView> decisions) {
        CaseContent content = row.content();
        return new CaseView(row.id(), row.reference(), row.version(), row.stage(),
                row.initiative(), content.title(), content.summary(), row.authors(),
                row.revision(), content.frequency(), content.startsOn(), content.periods(),
                content.chosen(), content.headline(),
                content.options().stream().map(option -> option(option, content)).toList(),
                content.assumptions().stream().map(one -> new AssumptionView(one.name(),
                        one.statement(), one.owner().value(), one.range(), one.metric(),
                        one.checkOn())).toList(),
                content.acceptedDip(), row.figures(), row.review(), decisions,
                row.deferredUntil(), row.recordedAt(), row.changedAt());
    }

    private static OptionView option(CaseOption option, CaseContent content) {
        return new OptionView(option.option(), option.title(), option.summary(),
                option.doNothing(),
                option.benefits().stream().map(line -> benefit(line, content)).toList(),
                option.costs().stream().map(line -> cost(line, content)).toList());
    }

    private static BenefitView benefit(BenefitLine line, CaseContent content) {
        return new BenefitView(line.line(), line.name(), line.benefitClass(),
                line.owner().value(), line.amounts(), written(line.formula()),
                content.inBase(line), line.rate(), line.from(), line.to(),
                line.metric(), line.method(), line.note());
    }

    private static CostView cost(CostLine line, CaseContent content) {
        return new CostView(line.line(), line.name(), line.recurrence(), line.means(),
                line.amounts(), written(line.formula()), content.inBase(line), line.rate(),
                line.department() == null ? null : line.department().value(), line.from(),
                line.to());
    }

    private static @Nullable String written(@Nullable Formula formula) {
        return formula == null ? null : formula.written();
    }

    private Views() {}
}
