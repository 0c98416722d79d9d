package waymark.query.choose.initiative.web.backtest;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import waymark.api.choose.initiative.portfolio.BackTest;
import waymark.api.choose.initiative.portfolio.BackTest.Outcome;
import waymark.api.choose.initiative.portfolio.BackTest.Realised;
import waymark.api.choose.initiative.portfolio.BackTest.Tested;
import waymark.api.worth.Money;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says a back-test: what flips, and what came of what both policies chose. */
@Component
class BackTestTables {

    private static final String UNKNOWN = "unknown";

    /** Where the page lists the decisions that a group adds up. */
    private static final String EACH = "#each";

    private final Say say;

    BackTestTables(Say say) {
        this.say = say;
    }

    /** How many decisions flip. */
    String sentence(BackTest test) {
        int flips = test.dropped().count() + test.added();
        int known = test.decisions().size() - test.unknown();
        if (known == 0) {
            return "Nothing can be told: no decision has what this policy goes by.";
        }
        String told = say.count(known, "decision", "decisions");
        if (flips == 0) {
            return "None of " + told + " would have been another.";
        }
        return say.count(flips) + " of " + told + " would have been another: "
                + say.count(test.dropped().count()) + " no longer approved, "
                + say.count(test.added()) + " approved instead.";
    }

    /** What came of each group; of what was never built nothing is known. */
    Table came(BackTest test) {
        return new Table("what came of it",
                List.of(Column.text("group", "Decisions"), Column.figure("count", "How many"),
                        Column.figure("spent", "Spent"), Column.figure("verified", "Verified"),
                        Column.figure("return", "Return")),
                List.of(came("approved, and again", test.kept()),
                        came("approved, and now not", test.dropped()),
                        Row.of(Cell.of("not approved, and now it is"), Cell.of(test.added()),
                                Cell.of(UNKNOWN), Cell.of(UNKNOWN), Cell.of(UNKNOWN)),
                        Row.of(Cell.of("cannot be told"), Cell.of(test.unknown()),
                                Cell.of(null), Cell.of(null), Cell.of(null))),
                null);
    }

    Table of(BackTest test) {
        return new Table("decisions under the other policy",
                List.of(Column.text("case", "Case"), Column.text("on", "Decided on"),
                        Column.text("was", "It was"), Column.text("outcome", "Now"),
                        Column.figure("rank", "Mean rank"), Column.figure("worth", "Worth"),
                        Column.text("because", "Why"), Column.figure("spent", "Spent"),
                        Column.figure("verified", "Verified"),
                        Column.figure("return", "Return")),
                test.decisions().stream().map(this::row).toList(), null);
    }

    private Row row(Tested one) {
        Realised realised = one.realised();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.link(one.businessCase() + " " + one.title(),
                        "/choose/cases/" + one.businessCase()),
                Cell.said(one.decidedOn(), say.date(one.decidedOn())),
                Cell.of(switch (one.was()) {
                    case APPROVE -> "approved";
                    case REJECT -> "rejected";
                    case DEFER -> "deferred";
                }), Cell.tag(tag(one.outcome())),
                Cell.said(one.meanRank(), say.tenths(one.meanRank())),
                one.worth() == null ? Cell.of(null) : money(one.worth()),
                Cell.of(one.because())));
        cells.addAll(realised == null
                ? List.of(Cell.of(UNKNOWN), Cell.of(UNKNOWN), Cell.of(UNKNOWN))
                : lines(one.initiative(), realised));
        return new Row(cells);
    }

    private static Tag tag(Outcome outcome) {
        return switch (outcome) {
            case KEPT -> Tag.good("approved again");
            case DROPPED -> Tag.care("flips to no");
            case ADDED -> Tag.care("flips to yes");
            case STILL_NOT -> Tag.plain("again not");
            case UNKNOWN -> Tag.plain("cannot be told");
        };
    }

    private Row came(String group, Realised realised) {
        return Row.of(Cell.of(group), Cell.of(realised.count()), money(realised.spent()),
                money(realised.verified()), opening(roi(realised), EACH));
    }

    /** Each opens to its lines (U2). */
    private List<Cell> lines(String initiative, Realised realised) {
        String of = "initiative=" + initiative;
        return List.of(opening(money(realised.spent()), "/measure/receipt?kind=SPENT&" + of),
                opening(money(realised.verified()), "/measure/receipt?kind=VERIFIED&" + of),
                opening(roi(realised), "/measure/return?" + of));
    }

    private static Cell opening(Cell figure, String receipt) {
        return new Cell(figure.exact(), figure.said(), receipt, figure.tags());
    }

    private Cell roi(Realised realised) {
        return realised.roi().value() == null
                ? Cell.of("nothing spent")
                : Cell.said(realised.roi().value(), say.percent(realised.roi().value()));
    }

    private Cell money(Money money) {
        return Cell.said(money.amount(), say.money(money));
    }
}
