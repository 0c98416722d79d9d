package waymark.query.choose.businesscase.worth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.figures.CaseAppraisal;
import waymark.api.choose.businesscase.view.AppraisalView.FiscalYear;
import waymark.api.govern.programme.Settings;
import waymark.api.worth.FiscalStart;
import waymark.api.worth.Money;
import waymark.api.worth.appraisal.CashFlows;

/** Adds the option that is asked for up by fiscal years, as the budget is made. */
final class FiscalYears {

    private record Sums(Money benefits, Money costs) {

        Sums plus(Sums other) {
            return new Sums(benefits.plus(other.benefits), costs.plus(other.costs));
        }
    }

    static List<FiscalYear> of(CaseContent content, Settings settings) {
        CashFlows flows = CaseAppraisal.headline(content, settings.currency());
        FiscalStart start = new FiscalStart(settings.fiscalYearStart());
        SortedMap<LocalDate, Sums> years = new TreeMap<>();
        for (int period = 0; period < content.periods(); period++) {
            years.merge(start.begins(content.frequency().after(content.startsOn(), period)),
                    new Sums(flows.benefits().get(period), flows.costs().get(period)),
                    Sums::plus);
        }
        return said(years, Money.zero(settings.currency()));
    }

    private static List<FiscalYear> said(SortedMap<LocalDate, Sums> years, Money nothing) {
        List<FiscalYear> said = new ArrayList<>();
        Money running = nothing;
        for (var year : years.entrySet()) {
            Sums sums = year.getValue();
            Money net = sums.benefits().minus(sums.costs());
            running = running.plus(net);
            said.add(new FiscalYear(FiscalStart.name(year.getKey()), year.getKey(), sums.benefits(),
                    sums.costs(), net, running));
        }
        return said;
    }

    private FiscalYears() {}
}
