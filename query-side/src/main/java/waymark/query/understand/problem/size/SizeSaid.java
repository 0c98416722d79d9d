package waymark.query.understand.problem.size;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.understand.problem.ProblemQuery.SizeAttacked;
import waymark.api.understand.problem.Size;
import waymark.api.understand.problem.view.SizeList;
import waymark.api.understand.problem.view.SizeList.Sized;
import waymark.api.worth.Estimate;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** Sizes of the problems that an initiative attacks, with their ranges, as a case shows them. */
@Component
public class SizeSaid {

    private final Queries queries;
    private final Say say;

    SizeSaid(Queries queries, Say say) {
        this.queries = queries;
        this.say = say;
    }

    /**
     * What a form takes for granted of one problem until it is checked.
     *
     * @param statement what is taken for granted
     * @param customers between what it may lie, in customers a year
     */
    public record Granted(String statement, Size.Customers customers) {}

    /** The sizes, by the initiative's id; a table without rows where nothing is sized. */
    public Table table(String initiative, Viewer viewer) {
        SizeList sizes = queries.ask(new SizeAttacked(initiative), viewer);
        List<Row> rows = new ArrayList<>(sizes.problems().stream().map(this::row).toList());
        sizes.unsized().forEach(one -> rows.add(Row.of(
                Cell.link(one, "/understand/problems/" + one), Cell.of("not sized yet"),
                Cell.of(null), Cell.of(null))));
        if (sizes.problems().size() > 1) {
            rows.add(Row.of(Cell.of("Together"), Cell.of(null), cost(sizes.costToThem()),
                    cost(sizes.costToUs())));
        }
        return new Table("sizes of the problems attacked",
                List.of(Column.text("problem", "Problem"),
                        Column.figure("customers", "Customers a year"),
                        Column.figure("them", "Costs them a year"),
                        Column.figure("us", "Costs us a year")),
                rows, null);
    }

    /** What a case on it takes for granted at first. */
    public List<Granted> granted(String initiative, Viewer viewer) {
        return queries.ask(new SizeAttacked(initiative), viewer).problems().stream()
                .map(one -> new Granted("%s concerns %s customers a year".formatted(
                        one.reference(), say.count(one.size().customers().likely())),
                        one.size().customers()))
                .toList();
    }

    private Row row(Sized one) {
        Size.Customers many = one.size().customers();
        return Row.of(Cell.link(one.reference(), "/understand/problems/" + one.reference()),
                Cell.said(many.likely(), "%s (%s to %s)".formatted(say.count(many.likely()),
                        say.count(many.low()), say.count(many.high()))),
                cost(one.size().costToThem()), cost(one.size().costToUs()));
    }

    private Cell cost(@Nullable Estimate cost) {
        return cost == null
                ? Cell.of(null)
                : Cell.said(cost.likely().amount(), "%s (%s to %s)".formatted(
                        say.money(cost.likely()), say.shortly(cost.low().amount()),
                        say.shortly(cost.high().amount())));
    }
}
