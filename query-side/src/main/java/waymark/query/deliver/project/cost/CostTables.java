package waymark.query.deliver.project.cost;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import waymark.api.deliver.project.cost.CostQuery.CostLine;
import waymark.api.deliver.project.cost.CostQuery.CostList;
import waymark.api.deliver.project.cost.CostQuery.CostMonth;
import waymark.api.deliver.project.cost.CostQuery.CostMonths;
import waymark.api.worth.Money;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** Says the money of a project by month, and line by line. */
@Component
class CostTables {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu",
            Locale.UK);

    private final Say say;

    CostTables(Say say) {
        this.say = say;
    }

    Table months(CostMonths money) {
        return new Table("months of " + money.project(),
                List.of(Column.text("month", "Month"), Column.figure("budget", "Budget"),
                        Column.figure("committed", "Committed"), Column.figure("actual", "Spent"),
                        Column.figure("budgetToDate", "Budget to date"),
                        Column.figure("committedToDate", "Committed to date"),
                        Column.figure("actualToDate", "Spent to date"),
                        Column.figure("forecast", "Expected in all")),
                money.months().stream().map(this::row).toList(), null);
    }

    Table lines(CostList costs) {
        return new Table("costs",
                List.of(Column.text("effectiveOn", "Counts for"), Column.text("kind", "Kind"),
                        Column.text("what", "What"), Column.text("nature", "How often"),
                        Column.figure("amount", "Amount"), Column.text("stated", "As stated"),
                        Column.text("ledgerReference", "In the accounts as"),
                        Column.text("position", "Event")),
                costs.lines().stream().map(this::row).toList(), costs.next());
    }

    private Row row(CostMonth one) {
        return Row.of(Cell.said(one.month(), MONTH.format(one.month())),
                cell(one.moved().budget()), cell(one.moved().committed()),
                cell(one.moved().actual()), cell(one.toDate().budget()),
                cell(one.toDate().committed()), cell(one.toDate().actual()),
                one.forecast() == null ? Cell.of(null) : cell(one.forecast()));
    }

    private Row row(CostLine line) {
        String stated = line.original() == null || line.rate() == null
                ? null
                : say.exact(line.original()) + " at " + say.number(line.rate().factor());
        return Row.of(Cell.said(line.effectiveOn(), say.date(line.effectiveOn())),
                Cell.of(say.word(line.kind())), Cell.of(line.what()),
                Cell.of(say.word(line.nature())), cell(line.amount()), Cell.of(stated),
                Cell.of(line.ledgerReference()),
                Cell.link(String.valueOf(line.position()), "/audit/events/" + line.position()));
    }

    private Cell cell(Money money) {
        return Cell.said(money.amount(), say.exact(money));
    }
}
