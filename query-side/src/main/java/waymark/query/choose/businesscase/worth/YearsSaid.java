package waymark.query.choose.businesscase.worth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.view.AppraisalView;
import waymark.api.choose.businesscase.view.AppraisalView.FiscalYear;
import waymark.api.worth.Money;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** Says what falls into which fiscal year. */
@Component
public class YearsSaid {

    private final Say say;

    YearsSaid(Say say) {
        this.say = say;
    }

    /**
     * One row a year, at most so many: the last adds up all years that are left, so that the total
     * closes.
     */
    public Table table(AppraisalView appraisal, int most) {
        return new Table("fiscal years",
                List.of(Column.text("year", "Fiscal year"),
                        Column.figure("benefits", "Benefits, likely"),
                        Column.figure("costs", "Costs, likely"), Column.figure("net", "Net"),
                        Column.figure("running", "Running total")),
                atMost(appraisal.years(), most).stream().map(this::row).toList(), null);
    }

    static List<FiscalYear> atMost(List<FiscalYear> years, int most) {
        if (years.size() <= most) {
            return years;
        }
        List<FiscalYear> rows = new ArrayList<>(years.subList(0, most - 1));
        rows.add(together(years.subList(most - 1, years.size())));
        return rows;
    }

    private static FiscalYear together(List<FiscalYear> years) {
        FiscalYear first = years.getFirst();
        FiscalYear last = years.getLast();
        return new FiscalYear(first.year() + " to " + last.year(), first.from(),
                sum(years, FiscalYear::benefits), sum(years, FiscalYear::costs),
                sum(years, FiscalYear::net), last.running());
    }

    private static Money sum(List<FiscalYear> years, Function<FiscalYear, Money> which) {
        return years.stream().map(which).reduce(Money::plus).orElseThrow();
    }

    private Row row(FiscalYear year) {
        return Row.of(Cell.of(year.year()), money(year.benefits()), money(year.costs()),
                money(year.net()), money(year.running()));
    }

    private Cell money(Money money) {
        return Cell.said(money.amount(), say.money(money));
    }
}
