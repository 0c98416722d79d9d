package waymark.api.choose.businesscase.view;

import java.time.LocalDate;
import java.util.List;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.worth.Money;

/**
 * What a case is worth as it stands: a draft by the rates agreed on now, and what was submitted as
 * it was frozen (BC-1).
 *
 * @param revision the draft that is appraised
 * @param frozen whether the figures stand as they were submitted
 * @param years the option that is asked for, by fiscal year
 */
public record AppraisalView(
        int revision, boolean frozen, CaseFigures figures, List<FiscalYear> years) {

    public AppraisalView {
        years = List.copyOf(years);
    }

    /**
     * One fiscal year; a period counts in the year in which it begins.
     *
     * @param year for example 2026, or 2026/27 where it does not begin with January
     * @param from its first day
     * @param benefits likely ones that the headline counts
     * @param costs likely ones, of cash and of time
     * @param net benefits less costs
     * @param running net since period 0
     */
    public record FiscalYear(
            String year, LocalDate from, Money benefits, Money costs, Money net, Money running) {}
}
