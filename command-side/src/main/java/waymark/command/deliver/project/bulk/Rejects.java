package waymark.command.deliver.project.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.command.listen.feedback.reading.file.Line;

/** The rows that were kept out, as a file: mend them and send them again. */
public final class Rejects {

    private static final String WHY = "why it was kept out";

    /** As CSV with one more column that says why; empty where nothing was kept out. */
    public static String file(BulkFile file, List<Rejected> rejected) {
        Map<Long, Line> lines = file.lines().stream()
                .collect(Collectors.toMap(Line::number, Function.identity(), (one, _) -> one));
        StringWriter written = new StringWriter();
        if (!rejected.isEmpty()) {
            try (CsvWriter csv = CsvWriter.builder().build(written)) {
                write(csv, file.heading().written(), WHY);
                rejected.forEach(one -> write(csv,
                        cells(Objects.requireNonNull(lines.get(one.line()), "a line of it"),
                                file.heading().written().size()),
                        one.reason() + " Accepted: " + one.accepted()));
            } catch (IOException impossible) {
                throw new UncheckedIOException("memory takes what is written", impossible);
            }
        }
        return written.toString();
    }

    private static List<String> cells(Line line, int many) {
        return Stream.iterate(0, at -> at + 1).limit(many).map(line::cell).toList();
    }

    private static void write(CsvWriter csv, List<String> cells, String why) {
        var _ = csv.writeRecord(Stream.concat(cells.stream(), Stream.of(why))
                .map(Rejects::guarded).toList());
    }

    /** A spreadsheet runs what begins like a formula; a negative amount is none. */
    private static String guarded(String cell) {
        boolean formula = (!cell.isEmpty() && "=+@\t\r\n".indexOf(cell.charAt(0)) >= 0)
                || (cell.startsWith("-") && !cell.matches("-[\\d.,\\s]+"));
        return formula ? "'" + cell : cell;
    }

    private Rejects() {}
}
