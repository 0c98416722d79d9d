package waymark.command.listen.feedback.look;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import waymark.api.listen.feedback.intake.LookView.LookColumn;
import waymark.command.listen.feedback.reading.Understood;
import waymark.command.listen.feedback.reading.file.Line;

/** The columns of a file with what stands in its first rows, for a person to look at. */
final class Columns {

    private static final int MOST = 200;
    private static final int ROWS = 3;
    private static final int VALUE = 120;

    static List<LookColumn> of(Understood understood) throws IOException {
        List<Line> rows = understood.firstRows(ROWS);
        List<String> header = understood.plan().header();
        List<LookColumn> columns = new ArrayList<>();
        for (int at = 0; at < Math.min(MOST, header.size()); at++) {
            int place = at;
            columns.add(new LookColumn(header.get(at),
                    understood.plan().meaning().fields().get(at),
                    rows.stream().map(row -> row.cell(place)).filter(cell -> !cell.isEmpty())
                            .map(cell -> cell.length() > VALUE
                                    ? cell.substring(0, VALUE) + "\u2026"
                                    : cell)
                            .toList()));
        }
        return columns;
    }

    private Columns() {}
}
