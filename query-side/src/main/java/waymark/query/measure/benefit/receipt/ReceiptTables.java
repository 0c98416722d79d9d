package waymark.query.measure.benefit.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.measure.benefit.MoneyQuery.Kind;
import waymark.api.measure.benefit.MoneyQuery.MoneyLine;
import waymark.api.measure.benefit.receipt.Grounds;
import waymark.api.measure.benefit.receipt.ReceiptQuery.GroundedLine;
import waymark.api.measure.benefit.receipt.ReceiptQuery.GroundedLines;
import waymark.api.measure.benefit.receipt.ReturnReceipt.Part;
import waymark.api.measure.benefit.receipt.ReturnReceipt.Sum;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Shown;
import waymark.query.govern.organisation.People;
import waymark.query.measure.benefit.page.Proven;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says lines of money and what they rest on as tables. */
@Component
class ReceiptTables {

    private final Say say;
    private final People people;

    ReceiptTables(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    /** Costs have no benefit, so their table has no column for one. */
    Table lines(Kind kind, GroundedLines lines) {
        return switch (kind) {
            case APPROVED, SPENT, COMMITTED, INHERITED_SPENT, INHERITED_CLAIMED ->
                costs(kind, lines);
            case PLANNED, MEASURED, CLAIMED, AWAITING, VERIFIED, SELF_VERIFIED ->
                benefits(kind, lines);
        };
    }

    Table parts(Sum sum) {
        return new Table(say.word(sum.kind()) + " money by class and proof",
                List.of(Column.text("class", "Class"), Column.text("shown", "How it is shown"),
                        Column.figure("lines", "Lines"), Column.figure("amount", "Amount")),
                sum.parts().stream().map(this::row).toList(), null);
    }

    private Row row(Part part) {
        return Row.of(Cell.of(say.word(part.benefitClass())),
                shown(part.grade() == null ? null : new Shown(part.grade(), part.early()),
                        part.bySample()),
                Cell.said(part.count(), say.count(part.count())), money(part.amount()));
    }

    private Table costs(Kind kind, GroundedLines lines) {
        return new Table("lines of " + say.word(kind) + " money",
                List.of(Column.text("effectiveOn", "Counts for"), Column.text("what", "What"),
                        Column.figure("amount", "Amount"),
                        Column.text("ledgerReference", "In the accounts as"),
                        Column.text("position", "Event")),
                lines.lines().stream().map(GroundedLine::line).map(this::row).toList(),
                lines.next());
    }

    private Row row(MoneyLine line) {
        return Row.of(day(line), Cell.of(line.what()),
                money(line.amount()), Cell.of(line.ledgerReference()), event(line));
    }

    private Table benefits(Kind kind, GroundedLines lines) {
        Map<String, String> names = people.namesOf(lines.lines().stream()
                .map(GroundedLine::grounds).filter(Objects::nonNull)
                .flatMap(one -> Stream.of(one.claimant(), one.verifier()))
                .filter(Objects::nonNull).distinct().toList());
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("effectiveOn", "Counts for"), Column.text("benefit", "Benefit"),
                Column.text("what", "What"), Column.text("class", "Class"),
                Column.text("shown", "How it is shown"), Column.text("method", "By"),
                Column.figure("amount", "Amount"), Column.text("claimant", "Claimed by"),
                Column.text("verifier", "Verified by"),
                Column.text("ledgerReference", "In the accounts as"),
                Column.text("position", "Event")));
        return new Table("lines of " + say.word(kind) + " money", columns, lines.lines().stream()
                .map(one -> row(one.line(), one.grounds(), names)).toList(), lines.next());
    }

    private Row row(MoneyLine line, @Nullable Grounds grounds, Map<String, String> names) {
        return Row.of(day(line),
                grounds == null
                        ? Cell.of(null)
                        : Cell.link(grounds.reference() + " " + grounds.name(),
                                "/measure/benefits/" + grounds.reference()),
                what(line), Cell.of(say.word(line.benefitClass())),
                shown(line.shown(), line.sample() != null),
                Cell.of(grounds == null ? null : say.word(grounds.method())),
                money(line.amount()),
                Cell.of(grounds == null ? null : name(grounds.claimant(), names)),
                Cell.of(grounds == null ? null : name(grounds.verifier(), names)),
                Cell.of(line.ledgerReference()), event(line));
    }

    /** What one person found true alone says so wherever it is a figure (GOV-2). */
    private static Cell what(MoneyLine line) {
        return line.kind() == Kind.SELF_VERIFIED
                ? new Cell(line.what(), line.what(), null, List.of(Tag.selfApproved()))
                : Cell.of(line.what());
    }

    private static @Nullable String name(@Nullable String person, Map<String, String> names) {
        return person == null ? null : names.getOrDefault(person, person);
    }

    private static Cell shown(@Nullable Shown shown, boolean bySample) {
        if (shown == null) {
            return Cell.of(null);
        }
        List<Tag> tags = Proven.tags(shown);
        if (bySample) {
            tags.add(Tag.plain("by sample"));
        }
        return Cell.tag(tags.toArray(Tag[]::new));
    }

    private Cell day(MoneyLine line) {
        return Cell.said(line.effectiveOn(), say.date(line.effectiveOn()));
    }

    private Cell money(Money money) {
        return Cell.said(money.amount(), say.exact(money));
    }

    private static Cell event(MoneyLine line) {
        return Cell.link(String.valueOf(line.position()), "/audit/events/" + line.position());
    }
}
