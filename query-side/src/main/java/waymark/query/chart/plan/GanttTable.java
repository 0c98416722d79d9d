package waymark.query.chart.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import waymark.query.page.Table;
import waymark.query.page.Table.Cell;
import waymark.query.page.Table.Column;
import waymark.query.page.Table.Row;

/** The days of a Gantt chart as a table. */
final class GanttTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu",
            Locale.UK);

    static Table of(String title, List<GanttRow> rows) {
        return new Table(title,
                List.of(Column.text("what", "What"), Column.text("from", "Begins"),
                        Column.text("agreed", "Agreed"), Column.text("expected", "Expected"),
                        Column.text("actual", "There"), Column.figure("late", "Days later")),
                rows.stream().map(one -> Row.of(Cell.of(one.label()), cell(one.from()),
                        cell(one.agreed()), cell(one.expected()), cell(one.actual()),
                        Cell.said(one.late(), String.valueOf(one.late()).replace('-', '\u2212'))))
                        .toList(),
                null);
    }

    private static Cell cell(@Nullable LocalDate day) {
        return Cell.said(day, day == null ? "" : DAY.format(day));
    }

    private GanttTable() {}
}
