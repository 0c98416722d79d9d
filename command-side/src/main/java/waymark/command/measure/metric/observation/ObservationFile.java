package waymark.command.measure.metric.observation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.InputStreamSource;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.command.listen.feedback.reading.file.Line;
import waymark.command.listen.feedback.reading.file.SmallFile;
import waymark.command.measure.metric.observation.ObservationReport.Rejected;

/**
 * A file of observations, a heading first: a workbook, or values separated by commas, semicolons
 * or tabs in whatever charset.
 *
 * @param rows what was understood
 * @param rejected what was not
 * @param ignored headings that mean nothing here
 */
record ObservationFile(
        List<ObservationRow> rows, List<Rejected> rejected, List<String> ignored) {

    private static final SmallFile SMALL = new SmallFile(1_000_000, 2_000);

    /**
     * Reads a file; nothing of it is kept.
     *
     * @throws Unacceptable when the file as a whole cannot be read
     */
    static ObservationFile of(InputStreamSource file) throws IOException {
        return of(SMALL.lines(file));
    }

    private static ObservationFile of(List<Line> lines) {
        List<String> heading = lines.getFirst().cells().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        if (!heading.contains("from") || !heading.contains("to")) {
            throw new Unacceptable("file", "No column says from when to when.",
                    "a heading with from and to, and " + ObservationRow.FIGURES);
        }
        return read(heading, lines.subList(1, lines.size()));
    }

    private static ObservationFile read(List<String> heading, List<Line> lines) {
        List<ObservationRow> rows = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (Line line : lines) {
            try {
                rows.add(ObservationRow.of(heading, line));
            } catch (Unacceptable wrong) {
                String column = wrong.field().substring(wrong.field().lastIndexOf('.') + 1);
                int at = heading.indexOf(column.toLowerCase(Locale.ROOT));
                rejected.add(new Rejected(line.number(), at < 0 ? "" : column,
                        at < 0 ? "" : line.cell(at),
                        wrong.getMessage() + " Accepted: " + wrong.accepted() + "."));
            }
        }
        return new ObservationFile(rows, rejected, heading.stream()
                .filter(name -> !name.isEmpty() && !ObservationRow.means(name)).toList());
    }
}
