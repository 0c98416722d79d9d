package waymark.command.measure.metric.observation;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.springframework.core.io.InputStreamSource;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.command.listen.feedback.reading.file.AnswerFile;
import waymark.command.listen.feedback.reading.file.Line;
import waymark.command.listen.feedback.reading.file.Table;
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

    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_ROWS = 2_000;
    private static final String ACCEPTED = "a workbook of Excel (XLSX), or a spreadsheet saved as"
            + " CSV; a heading and rows beneath it";

    /**
     * Reads a file; nothing of it is kept.
     *
     * @throws Unacceptable when the file as a whole cannot be read
     */
    static ObservationFile of(InputStreamSource file) throws IOException {
        Path kept = Files.createTempFile("observations", null);
        try {
            Files.write(kept, bytes(file));
            return of(lines(kept));
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    private static byte[] bytes(InputStreamSource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length == 0 || bytes.length > MOST_BYTES) {
                throw new Unacceptable("file", bytes.length == 0
                        ? "This file is empty."
                        : "This file has more than " + MOST_BYTES + " bytes.",
                        ACCEPTED + ", 1 to " + MOST_BYTES + " bytes");
            }
            return bytes;
        }
    }

    private static List<Line> lines(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Table table = AnswerFile.of(file).open()) {
            Iterator<Line> rows = table.lines();
            while (rows.hasNext() && lines.size() <= MOST_ROWS + 1) {
                lines.add(rows.next());
            }
            return lines;
        } catch (Refused no) {
            throw new Unacceptable("file", no.refusal().sentence(), ACCEPTED);
        } catch (CsvParseException | ExcelReaderException broken) {
            throw new Unacceptable("file", "This file breaks off after line " + lines.size()
                    + ": a quoted value is not closed, or it is cut off.", ACCEPTED);
        }
    }

    private static ObservationFile of(List<Line> lines) {
        if (lines.size() < 2 || lines.size() - 1 > MOST_ROWS) {
            throw new Unacceptable("file", "This file has " + (lines.size() < 2
                    ? "no rows beneath its heading."
                    : "more than " + MOST_ROWS + " rows."), "1 to " + MOST_ROWS + " rows");
        }
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
