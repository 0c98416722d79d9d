package waymark.query.listen.feedback.page;

import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.listen.feedback.FeedbackQuery.ImportList;
import waymark.api.listen.feedback.FeedbackQuery.ImportView;
import waymark.api.listen.feedback.FeedbackQuery.RejectedList;
import waymark.api.listen.feedback.FeedbackQuery.Stage;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says imports and what they rejected as tables. */
@Component
class ImportTables {

    private final Say say;

    ImportTables(Say say) {
        this.say = say;
    }

    Table of(ImportList imports) {
        return new Table("imports",
                List.of(Column.text("reference", "Reference"), Column.text("file", "File"),
                        Column.text("stage", "State"), Column.figure("read", "Rows"),
                        Column.figure("kept", "Kept"), Column.figure("rejected", "Rejected"),
                        Column.figure("duplicate", "Recorded before"),
                        Column.text("requested", "Handed in")),
                imports.imports().stream().map(this::row).toList(), imports.next());
    }

    private Row row(ImportView one) {
        return Row.of(Cell.link(one.reference(), "/listen/imports/" + one.reference()),
                Cell.of(one.file().name()), Cell.tag(tag(one.stage())),
                count(one.tally().rowsRead()), count(one.tally().rowsKept()),
                count(one.tally().rowsRejected()), count(one.tally().rowsDuplicate()),
                Cell.said(one.requestedAt(), say.moment(one.requestedAt())));
    }

    private Cell count(long many) {
        return Cell.said(many, say.count(many));
    }

    /** A layout in words for people. */
    static String layout(String name) {
        return switch (name) {
            case "mapping" -> "its columns were said to mean";
            case "guessed" -> "guessed from its columns";
            default -> "an export of " + name.replace('-', ' ');
        };
    }

    static Tag tag(Stage stage) {
        return switch (stage) {
            case REQUESTED -> Tag.care("being brought in");
            case FINISHED -> Tag.good("finished");
            case FAILED -> Tag.broken("failed");
            case CANCELLED -> Tag.plain("cancelled");
            case RETRACTED -> Tag.plain("retracted");
        };
    }

    Table rejected(RejectedList rejected) {
        return new Table("rejected rows",
                List.of(Column.figure("line", "Line"), Column.text("column", "Column"),
                        Column.text("value", "What stands there"),
                        Column.text("reason", "What is wrong")),
                rejected.rejected().stream().map(one -> Row.of(
                        Cell.said(one.line(), say.count(one.line())),
                        Cell.of(one.column().isEmpty() ? "the whole row" : one.column()),
                        Cell.said(one.value(), shortly(one.value())), Cell.of(one.reason())))
                        .toList(),
                rejected.next() == null ? null : rejected.next().toString());
    }

    private static String shortly(String value) {
        return value.length() > 120 ? value.substring(0, 120) + "…" : value;
    }
}
