package waymark.query.measure.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.measure.calibration.CalibrationQuery.CalibrationRow;
import waymark.query.govern.organisation.Choosable;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.Viewer;
import waymark.query.page.Say;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** Says how good forecasts were: in a sentence, and as tables. */
@Component
public class CalibrationSaid {

    private static final int CENTS = 2;

    private final Say say;
    private final People people;

    CalibrationSaid(Say say, People people) {
        this.say = say;
        this.people = people;
    }

    /** What came for each unit of money that was forecast, and how often within the range. */
    public String sentence(CalibrationRow row) {
        BigDecimal bias = row.bias().value();
        if (bias == null) {
            return String.valueOf(row.bias().absent());
        }
        String code = row.actual().currency();
        String came = "For each " + code + " 1 that was forecast, " + code + " "
                + say.number(bias.setScale(CENTS, RoundingMode.HALF_EVEN)) + " came, over "
                + say.count(row.n(), "measured benefit", "measured benefits")
                        .replace('\u00a0', ' ');
        BigDecimal within = row.coverage().figure().value();
        return within == null
                ? came + "."
                : came + "; " + say.tenths(within) + " % of them came within low to high.";
    }

    Table kinds(List<CalibrationRow> rows) {
        return table("calibration by kind", "Kind", rows,
                one -> Cell.of(one.grouped() == null
                        ? null
                        : say.word(BenefitClass.valueOf(one.grouped()))));
    }

    Table departments(List<CalibrationRow> rows, Map<String, String> names) {
        return table("calibration by department", "Department", rows,
                one -> Cell.of(one.grouped() == null
                        ? "no department"
                        : names.getOrDefault(one.grouped(), "a department that is no more")));
    }

    Table authors(List<CalibrationRow> rows) {
        Map<String, String> names = people.namesOf(rows.stream().map(CalibrationRow::grouped)
                .filter(java.util.Objects::nonNull).collect(Collectors.toSet()));
        return table("calibration by author", "Author", rows,
                one -> Cell.of(names.get(String.valueOf(one.grouped()))));
    }

    private Table table(String name, String title, List<CalibrationRow> rows,
            Function<CalibrationRow, Cell> first) {
        return new Table(name,
                List.of(Column.text("group", title), Column.figure("n", "Measured"),
                        Column.figure("forecast", "Forecast"), Column.figure("actual", "Came"),
                        Column.figure("bias", "Came per forecast"),
                        Column.figure("coverage", "Within the range, %"),
                        Column.text("interval", "95 %")),
                rows.stream().map(one -> row(one, first.apply(one))).toList(), null);
    }

    private Row row(CalibrationRow one, Cell first) {
        List<Cell> cells = new ArrayList<>(List.of(first, Cell.of(one.n()),
                Cell.said(one.forecast().amount(), say.money(one.forecast())),
                Cell.said(one.actual().amount(), say.money(one.actual()))));
        BigDecimal bias = one.bias().value();
        cells.add(bias == null
                ? Cell.of(null)
                : Cell.said(bias, say.number(bias.setScale(CENTS, RoundingMode.HALF_EVEN))));
        BigDecimal within = one.coverage().figure().value();
        cells.add(within == null ? Cell.of(null) : Cell.said(within, say.tenths(within)));
        var interval = one.coverage().interval();
        cells.add(Cell.of(interval == null
                ? null
                : say.interval(interval.low(), interval.high())));
        return new Row(cells);
    }
}
