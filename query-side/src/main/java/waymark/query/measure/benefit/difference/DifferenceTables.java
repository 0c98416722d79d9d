package waymark.query.measure.benefit.difference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.MoneyDifference;
import waymark.api.measure.benefit.MoneyDifference.Moved;
import waymark.api.measure.benefit.MoneyDifference.Reason;
import waymark.api.measure.benefit.MoneyDifference.Why;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.worth.Money;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** Says what lies between two views. */
@Component
class DifferenceTables {

    private final Say say;

    DifferenceTables(Say say) {
        this.say = say;
    }

    /** The answer first, in one sentence. */
    String sentence(Kind kind, MoneyDifference found) {
        String since = " since " + say.date(found.former().asOf());
        Money change = found.raisedBy();
        String figure = "What is " + say.word(kind);
        if (found.count() == 0) {
            return "Nothing that is " + say.word(kind) + " changed" + since + ".";
        }
        if (change.isZero()) {
            return figure + " is the same as it was" + since + ", though "
                    + say.count(found.count(), "line", "lines") + " moved.";
        }
        return change.isNegative()
                ? figure + " fell by " + say.exact(change.negate()) + since + "."
                : figure + " rose by " + say.exact(change) + since + ".";
    }

    Table reasons(MoneyDifference found) {
        return new Table("reasons", List.of(Column.text("why", "Why"),
                Column.figure("lines", "Lines"), Column.figure("change", "Change")),
                found.explained().stream().map(this::row).toList(), null);
    }

    private Row row(Reason reason) {
        return Row.of(Cell.of(words(reason.because())),
                Cell.said(reason.count(), say.count(reason.count())), money(reason.raisedBy()));
    }

    Table lines(List<Moved> moved, @Nullable String next) {
        return new Table("lines that moved",
                List.of(Column.text("effectiveOn", "Counts for"), Column.text("what", "What"),
                        Column.text("why", "Why"), Column.figure("change", "Change"),
                        Column.text("ledgerReference", "In the accounts as"),
                        Column.text("position", "Event")),
                moved.stream().map(this::row).toList(), next);
    }

    private Row row(Moved moved) {
        var line = moved.line();
        return Row.of(Cell.said(line.effectiveOn(), say.date(line.effectiveOn())),
                Cell.of(line.what()), Cell.of(words(moved.because())), money(moved.raisedBy()),
                Cell.of(line.ledgerReference()),
                Cell.link(String.valueOf(line.position()), "/audit/events/" + line.position()));
    }

    private Cell money(Money money) {
        return Cell.said(money.amount(), say.exact(money));
    }

    private static String words(Why why) {
        return switch (why) {
            case RECORDED -> "recorded since";
            case DUE -> "known before; its day came since";
            case SUPERSEDED -> "no longer counts";
        };
    }
}
