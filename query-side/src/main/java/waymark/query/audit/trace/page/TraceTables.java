package waymark.query.audit.trace.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.audit.trace.TraceQuery.ItemList;
import waymark.api.audit.trace.TraceQuery.ItemView;
import waymark.api.audit.trace.TraceQuery.Paid;
import waymark.api.audit.trace.TraceQuery.TraceView;
import waymark.api.audit.trace.TraceQuery.Traced;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.worth.Money;
import waymark.query.govern.organisation.People;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says traces and what was found as tables. */
@Component
public class TraceTables {

    private static final long COUNTED = 190;

    private final Say say;
    private final People people;

    TraceTables(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    /** What was found. */
    public Table of(ItemList found) {
        Map<String, String> names = people.namesOf(
                found.items().stream().map(ItemView::owner).distinct().toList());
        return new Table("what was found",
                List.of(Column.text("reference", "Reference"), Column.text("title", "What"),
                        Column.text("kind", "Kind"), Column.text("stage", "Stage"),
                        Column.text("owner", "Owner"), Column.text("begun", "Begun"),
                        Column.text("trace", "Trace")),
                found.items().stream().map(one -> Row.of(reference(one), Cell.of(one.title()),
                        Cell.of(words(one.kind())), stage(one),
                        Cell.of(names.getOrDefault(one.owner(), "")), begun(one), trace(one)))
                        .toList(),
                found.next());
    }

    Table of(TraceView trace, String open) {
        Map<String, ItemView> items = new LinkedHashMap<>();
        trace.items().forEach(one -> items.put(one.item().id(), one.item()));
        return new Table("trace of " + trace.item().reference(),
                List.of(Column.text("lane", "Part of the way"),
                        Column.text("reference", "Reference"), Column.text("title", "What"),
                        Column.text("stage", "Stage"), Column.text("led", "What it led to"),
                        Column.text("begun", "Begun"), Column.text("trace", "Trace"),
                        Column.text("more", "Not shown")),
                trace.items().stream().map(one -> Row.of(
                        Cell.of(Lane.of(one.item().kind()).title()), reference(one.item()),
                        Cell.of(one.item().title()), stage(one.item()),
                        Cell.of(led(one.item(), trace, items)), begun(one.item()),
                        trace(one.item()), opening(one, trace.item(), open))).toList(),
                null);
    }

    Table money(TraceView trace) {
        return new Table("money of " + trace.item().reference(),
                List.of(Column.text("initiative", "Initiative"),
                        Column.figure("planned", "Planned to date"),
                        Column.figure("spent", "Spent"), Column.figure("measured", "Measured"),
                        Column.figure("verified", "Verified")),
                trace.money().stream().map(this::paid).toList(), null);
    }

    private Row paid(Paid paid) {
        return Row.of(reference(paid.initiative()),
                amount(paid, Kind.PLANNED, paid.money().plannedToDate()),
                amount(paid, Kind.SPENT, paid.money().spent()),
                amount(paid, Kind.MEASURED, paid.money().measured()),
                amount(paid, Kind.VERIFIED, paid.money().verified()));
    }

    private Cell amount(Paid paid, Kind kind, Money money) {
        return new Cell(money.amount(), say.money(money), "/measure/receipt?kind=" + kind
                + "&initiative=" + paid.initiative().reference(), List.of());
    }

    private static String led(ItemView from, TraceView trace, Map<String, ItemView> items) {
        return trace.links().stream().filter(link -> link.from().equals(from.id()))
                .map(link -> {
                    ItemView to = items.get(link.to());
                    return to == null ? "" : link.word() + " " + to.reference();
                }).collect(Collectors.joining(", "));
    }

    private static Cell opening(Traced one, ItemView of, String open) {
        return one.more() == 0
                ? Cell.of(null)
                : Cell.link(more(one), "/audit/trace/" + of.reference() + "?open="
                        + (open.isEmpty() ? "" : open + ",") + one.item().reference());
    }

    static String more(Traced one) {
        return one.more() >= COUNTED
                ? "and " + COUNTED + " or more"
                : "and %d more".formatted(one.more());
    }

    private static Cell reference(ItemView item) {
        return Cell.link(item.reference(), Seen.at(item));
    }

    private static Cell trace(ItemView item) {
        return item.kind().equals("feedback")
                ? Cell.of(null)
                : Cell.link("trace of " + item.reference(), "/audit/trace/" + item.reference());
    }

    private static Cell stage(ItemView item) {
        return Cell.tag(Tag.plain(Seen.stage(item)));
    }

    private Cell begun(ItemView item) {
        return Cell.said(item.begunOn(), say.date(item.begunOn()));
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }
}
