package waymark.query.choose.businesscase.tripwire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.view.TripwireView;
import waymark.api.choose.businesscase.view.TripwireView.Spending;
import waymark.api.choose.businesscase.view.TripwireView.State;
import waymark.api.choose.businesscase.view.TripwireView.TripwireList;
import waymark.api.choose.businesscase.view.TripwireView.Wire;
import waymark.api.worth.Money;
import waymark.query.govern.organisation.People;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says whether what decisions rest on still holds. */
@Component
public class TripwireSaid {

    private final Say say;
    private final People people;

    TripwireSaid(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    /** A word for how it stands. */
    public static Tag tag(State state) {
        return switch (state) {
            case HOLDS -> Tag.good("holds");
            case UNMEASURED -> Tag.plain("not measured");
            case LEAVING -> Tag.care("may have left its range");
            case TRIPPED -> Tag.broken("tripped");
        };
    }

    /** The assumptions of one case. */
    public Table wires(TripwireView one) {
        Map<String, String> names = owners(one.wires().stream());
        return new Table("tripwires of " + one.reference(), columns(List.of()),
                one.wires().stream().map(wire -> new Row(cells(wire, names))).toList(), null);
    }

    /** Those of many cases, as the list has them. */
    Table wires(TripwireList list) {
        Map<String, String> names = owners(
                list.decisions().stream().flatMap(one -> one.wires().stream()));
        List<Row> rows = list.decisions().stream().flatMap(one -> one.wires().stream()
                .map(wire -> new Row(Stream.concat(
                        Stream.of(Cell.link(one.reference(), "/choose/cases/" + one.reference()),
                                Cell.of(one.title()), Cell.said(one.decidedOn(),
                                        say.date(one.decidedOn()))),
                        cells(wire, names).stream()).toList())))
                .toList();
        return new Table("tripwires", columns(List.of(Column.text("case", "Case"),
                Column.text("title", "What was approved"), Column.text("decided", "On"))), rows,
                list.next());
    }

    /** What still spends although its case has tripped. */
    Table spending(TripwireList list) {
        List<Row> rows = list.decisions().stream().flatMap(one -> one.spending().stream()
                .map(project -> row(one, project))).toList();
        return new Table("projects on a tripped case",
                List.of(Column.text("project", "Project"), Column.text("title", "What"),
                        Column.text("case", "Case"), Column.figure("approved", "Approved"),
                        Column.figure("spent", "Spent"),
                        Column.figure("committed", "Committed")),
                rows, null);
    }

    private Row row(TripwireView one, Spending project) {
        return Row.of(
                Cell.link(project.reference(), "/deliver/projects/" + project.reference()),
                Cell.of(project.title()),
                Cell.link(one.reference(), "/choose/cases/" + one.reference()),
                money(project.baseline()), money(project.spent()), money(project.committed()));
    }

    private Cell money(Money money) {
        return Cell.said(money.amount(), say.money(money));
    }

    private static List<Column> columns(List<Column> before) {
        List<Column> columns = new ArrayList<>(before);
        columns.addAll(List.of(Column.text("assumption", "Taken for granted"),
                Column.text("owner", "Owner"), Column.figure("range", "Range"),
                Column.figure("value", "Measured"), Column.text("interval", "95 % interval"),
                Column.text("period", "In"), Column.text("state", "It")));
        return columns;
    }

    private Map<String, String> owners(Stream<Wire> wires) {
        return people.namesOf(wires.map(Wire::owner).collect(Collectors.toSet()));
    }

    private List<Cell> cells(Wire wire, Map<String, String> names) {
        var range = wire.range();
        return List.of(Cell.of(wire.statement()), Cell.of(names.get(wire.owner())),
                Cell.of(say.number(range.low()) + " to " + say.number(range.high()) + " "
                        + range.unit()),
                metric(wire),
                Cell.of(wire.low() == null || wire.high() == null
                        ? null
                        : say.interval(wire.low(), wire.high())),
                Cell.of(period(wire)), stands(wire));
    }

    /** With the reason where what was measured says nothing of the range. */
    private static Cell stands(Wire wire) {
        Tag tag = tag(wire.stands());
        return wire.untold() == null
                ? Cell.tag(tag)
                : new Cell(tag.word() + ": " + wire.untold(), wire.untold(), null, List.of(tag));
    }

    private Cell metric(Wire wire) {
        return new Cell(wire.value(), wire.value() == null
                ? ""
                : say.number(wire.value()) + " " + wire.unit(),
                "/measure/metrics/" + wire.metric().substring(wire.metric().indexOf('/') + 1),
                List.of());
    }

    private @Nullable String period(Wire wire) {
        if (wire.period() == null) {
            return null;
        }
        return wire.redefinedOn() == null
                ? wire.period()
                : wire.period() + ", changed on " + say.date(wire.redefinedOn());
    }
}
