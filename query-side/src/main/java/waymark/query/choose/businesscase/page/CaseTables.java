package waymark.query.choose.businesscase.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.BusinessCaseQuery.CaseList;
import waymark.api.choose.businesscase.view.CaseView;
import waymark.api.choose.businesscase.view.OptionView;
import waymark.api.choose.businesscase.view.OptionView.BenefitView;
import waymark.api.choose.businesscase.view.OptionView.CostView;
import waymark.api.worth.Estimate;
import waymark.query.govern.organisation.People;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;
import waymark.query.page.kit.Tag;

/** Says cases, their lines and assumptions as tables. */
@Component
class CaseTables {

    private final Say say;
    private final People people;

    CaseTables(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    Table of(CaseList cases) {
        return new Table("business cases",
                List.of(Column.text("reference", "Reference"), Column.text("title", "Case"),
                        Column.text("stage", "Stage"), Column.figure("npv", "Net present value"),
                        Column.figure("asked", "Asked for"), Column.text("changed", "Changed")),
                cases.cases().stream().map(this::row).toList(), cases.next());
    }

    Table lines(OptionView option, CaseView view) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("line", "Line"),
                Column.text("name", "What"), Column.text("kind", "Kind"),
                Column.text("owner", "Owner")));
        IntStream.range(0, view.periods()).forEach(period -> columns.add(Column.figure(
                "period-" + period, begins(view, period))));
        List<Row> rows = new ArrayList<>();
        option.benefits().forEach(line -> rows.add(row(line, view.periods())));
        option.costs().forEach(line -> rows.add(row(line, view.periods())));
        return new Table("lines of " + option.title(), columns, rows, null);
    }

    Table assumptions(CaseView view) {
        return new Table("assumptions of " + view.reference(),
                List.of(Column.text("name", "Name"),
                        Column.text("statement", "Taken for granted"),
                        Column.text("owner", "Owner"), Column.text("range", "Range"),
                        Column.text("checkOn", "Check on")),
                view.assumptions().stream().map(one -> Row.of(Cell.of(one.name()),
                        Cell.of(one.statement()),
                        Cell.of(people.nameOf(one.owner())),
                        Cell.of(one.range() == null
                                ? ""
                                : say.number(one.range().likely()) + " ("
                                        + say.number(one.range().low()) + " to "
                                        + say.number(one.range().high()) + ") "
                                        + one.range().unit()),
                        Cell.said(one.checkOn(), say.date(one.checkOn())))).toList(),
                null);
    }

    static Tag tag(CaseView.Stage stage) {
        return switch (stage) {
            case DRAFT -> Tag.plain("draft");
            case SUBMITTED -> Tag.plain("submitted");
            case REVIEWED -> Tag.plain("reviewed");
            case APPROVED -> Tag.good("approved");
            case REJECTED -> Tag.broken("rejected");
            case DEFERRED -> Tag.care("deferred");
            case WITHDRAWN -> Tag.plain("withdrawn");
        };
    }

    private Row row(CaseView view) {
        var figures = view.figures();
        return Row.of(Cell.link(view.reference(), "/choose/cases/" + view.reference()),
                Cell.of(view.title()), Cell.tag(tag(view.stage())),
                figures == null
                        ? Cell.of(null)
                        : Cell.said(figures.chosen().headline().npv().amount(),
                                say.money(figures.chosen().headline().npv())),
                figures == null
                        ? Cell.of(null)
                        : Cell.said(figures.asked().amount(), say.money(figures.asked())),
                Cell.said(view.changedAt(), say.day(view.changedAt())));
    }

    private Row row(BenefitView line, int periods) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(line.line()),
                name(line.name(), line.formula()),
                Cell.of("benefit, " + say.word(line.benefitClass())),
                Cell.of(people.nameOf(line.owner()))));
        cells.addAll(amounts(line.inBase(), periods));
        return new Row(cells);
    }

    private Row row(CostView line, int periods) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(line.line()),
                name(line.name(), line.formula()),
                Cell.of("cost, " + say.word(line.recurrence()) + ", " + say.word(line.means())),
                Cell.of("")));
        cells.addAll(amounts(line.inBase(), periods));
        return new Row(cells);
    }

    private static Cell name(String name, @Nullable String formula) {
        return Cell.of(formula == null ? name : name + " = each × (" + formula + ")");
    }

    /** 2026, 2026 Q3 or 2026-07, after the day a period begins. */
    private static String begins(CaseView view, int period) {
        LocalDate day = view.frequency().after(view.startsOn(), period);
        return switch (view.frequency()) {
            case YEAR -> Integer.toString(day.getYear());
            case QUARTER -> day.getYear() + " Q" + ((day.getMonthValue() + 2) / 3);
            case MONTH -> YearMonth.from(day).toString();
        };
    }

    private List<Cell> amounts(List<Estimate> amounts, int periods) {
        return IntStream.range(0, periods).mapToObj(period -> period < amounts.size()
                ? Cell.said(amounts.get(period).likely().amount(),
                        say.shortly(amounts.get(period).likely().amount()))
                : Cell.of(null)).toList();
    }
}
