package waymark.query.audit.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.audit.history.HistoryQuery.By;
import waymark.api.audit.history.HistoryQuery.EventView;
import waymark.api.audit.history.HistoryQuery.HistoryView;
import waymark.api.audit.history.HistoryQuery.Saying;
import waymark.api.govern.organisation.OrganisationQuery.Mentioned;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** Says histories and receipts as tables. */
@Component
public class HistoryTables {

    private final Say say;

    HistoryTables(Say say) {
        this.say = say;
    }

    Table of(HistoryView history) {
        return new Table("history of " + subject(history),
                List.of(Column.figure("position", "Position"), Column.text("recorded", "Recorded"),
                        Column.text("what", "What happened"),
                        Column.text("says", "What was recorded"), Column.text("who", "Who"),
                        Column.text("roles", "Trusted then with"), Column.text("reason", "Why")),
                history.events().stream().map(this::row).toList(), null);
    }

    Table facts(EventView event) {
        return pairs("receipt of event " + event.position(), List.of(
                Row.of(Cell.of("What happened"),
                        Cell.of(event.words() + " (" + event.name() + ")")),
                Row.of(Cell.of("To"), Cell.link(event.id(), "/audit/history/" + event.id())),
                Row.of(Cell.of("Which version"), Cell.of(event.version())),
                Row.of(Cell.of("Recorded"),
                        Cell.said(event.recordedAt(), say.moment(event.recordedAt()))),
                Row.of(Cell.of("By"), Cell.of(who(event.by()))),
                Row.of(Cell.of("Trusted then with"), Cell.of(roles(event))),
                Row.of(Cell.of("Department then"), Cell.of(orNone(event.by().department()))),
                Row.of(Cell.of("Reason"), Cell.of(orNone(event.reason()))),
                Row.of(Cell.of("Correlation"), Cell.of(event.correlation())),
                Row.of(Cell.of("Caused by"), Cell.of(event.causation()))));
    }

    Table says(EventView event) {
        return pairs("what event " + event.position() + " says", event.says().stream()
                .map(one -> Row.of(Cell.of(one.name()), one.link() == null
                        ? Cell.of(one.value())
                        : Cell.link(one.value(), one.link())))
                .toList());
    }

    Table fields(EventView event) {
        List<Row> rows = new ArrayList<>();
        flatten("", event.fields(), rows);
        return pairs("what event " + event.position() + " recorded", rows);
    }

    Table readSet(EventView event) {
        return new Table("what event " + event.position() + " rested on",
                List.of(Column.text("thing", "Thing"), Column.figure("version", "Version then")),
                event.readSet().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(one -> Row.of(
                                Cell.link(one.getKey(), "/audit/history/" + one.getKey()),
                                Cell.of(one.getValue())))
                        .toList(),
                null);
    }

    private Row row(EventView event) {
        return Row.of(Cell.link(Long.toString(event.position()),
                "/audit/events/" + event.position()),
                Cell.said(event.recordedAt(), say.moment(event.recordedAt())),
                Cell.of(event.words()), Cell.of(line(event.says())), Cell.of(who(event.by())),
                Cell.of(roles(event)), Cell.of(event.reason()));
    }

    /** What an event recorded, in a line. */
    public static String line(List<Saying> says) {
        return says.stream().map(one -> one.name() + ": " + one.value())
                .collect(Collectors.joining("; "));
    }

    /** Who acted, and for whom. */
    public static String who(By by) {
        Mentioned other = by.standsFor();
        return ActedBy.said(by.name(), other == null ? null : other.name());
    }

    private static void flatten(String name, Object value, List<Row> rows) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((key, inner) -> flatten(
                    name.isEmpty() ? key.toString() : name + "." + key, inner, rows));
            case List<?> list -> {
                for (int at = 0; at < list.size(); at++) {
                    flatten(name + "[" + (at + 1) + "]", list.get(at), rows);
                }
            }
            default -> rows.add(Row.of(Cell.of(name), Cell.of(value)));
        }
    }

    private static Table pairs(String name, List<Row> rows) {
        return new Table(name,
                List.of(Column.text("field", "Field"), Column.text("value", "Value")), rows, null);
    }

    private String roles(EventView event) {
        return event.by().roles().isEmpty()
                ? "nothing in particular"
                : event.by().roles().stream().map(say::word).collect(Collectors.joining(", "));
    }

    private static String subject(HistoryView history) {
        String reference = history.reference();
        return reference == null ? history.id() : reference;
    }

    private static String orNone(@Nullable String text) {
        return text == null ? "none" : text;
    }
}
