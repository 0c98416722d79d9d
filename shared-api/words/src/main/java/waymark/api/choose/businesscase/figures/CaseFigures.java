package waymark.api.choose.businesscase.figures;

import java.util.List;
import waymark.api.govern.programme.Settings;
import waymark.api.worth.Money;
import waymark.api.worth.Rate;

/**
 * The figures of a case as they were computed when it was submitted (BC-1).
 *
 * @param chosen those of the option that is asked for
 * @param others those of every other option, doing nothing among them
 * @param asked what a project may spend: the likely one-off costs
 * @param commitment all likely costs over all periods, which choose the decision rule
 * @param hurdle the yearly return a case should clear, as agreed then
 * @param valuation whether amounts keep the value of money constant, as agreed then
 */
public record CaseFigures(
        OptionFigures chosen,
        List<OptionFigures> others,
        Money asked,
        Money commitment,
        Rate hurdle,
        Settings.Valuation valuation) {

    public CaseFigures {
        others = List.copyOf(others);
    }

    /**
     * What is at stake (CNL-7): the larger of what it commits to and what it is likely worth, gain
     * or loss.
     */
    public Money stake() {
        Money worth = chosen.npv().likely();
        Money size = worth.isNegative() ? worth.negate() : worth;
        return size.isMoreThan(commitment) ? size : commitment;
    }
}
