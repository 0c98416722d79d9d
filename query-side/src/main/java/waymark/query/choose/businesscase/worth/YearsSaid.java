package waymark.query.choose.businesscase.worth;

import java.util.List;
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

    /** One row a year. */
    public Table table(AppraisalView appraisal) {
        return new Table("fiscal years",
                List.of(Column.text("year", "Fiscal year"),
                        Column.figure("benefits", "Benefits, likely"),
                        Column.figure("costs", "Costs, likely"), Column.figure("net", "Net"),
                        Column.figure("running", "Running total")),
                appraisal.years().stream().map(this::row).toList(), null);
    }

    private Row row(FiscalYear year) {
        return Row.of(Cell.of(year.year()), money(year.benefits()), money(year.costs()),
                money(year.net()), money(year.running()));
    }

    private Cell money(Money money) {
        return Cell.said(money.amount(), say.money(money));
    }
}
