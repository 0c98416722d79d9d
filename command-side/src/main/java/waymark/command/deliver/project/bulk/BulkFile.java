package waymark.command.deliver.project.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.springframework.core.io.InputStreamSource;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.command.listen.feedback.reading.file.AnswerFile;
import waymark.command.listen.feedback.reading.file.Line;
import waymark.command.listen.feedback.reading.file.Table;

/**
 * A file as it was read; nothing of it is kept.
 *
 * @param heading which column is which
 * @param lines the rows beneath it, at least one
 */
public record BulkFile(Heading heading, List<Line> lines) {

    private static final int MOST_BYTES = 2_000_000;
    private static final int MOST_ROWS = 5_000;
    private static final String ACCEPTED = "a workbook of Excel (XLSX), or a spreadsheet saved as"
            + " CSV; a heading and rows beneath it";

    /**
     * Reads a file.
     *
     * @param columns what its columns may be called
     * @throws Unacceptable when the file as a whole cannot be read
     */
    public static BulkFile of(InputStreamSource file, Columns columns) throws IOException {
        Path kept = Files.createTempFile("bulk", null);
        try {
            Files.write(kept, bytes(file));
            List<Line> lines = lines(kept);
            if (lines.size() < 2 || lines.size() - 1 > MOST_ROWS) {
                throw new Unacceptable("file", "This file has " + (lines.size() < 2
                        ? "no rows beneath its heading."
                        : "more than " + MOST_ROWS + " rows."), "1 to " + MOST_ROWS + " rows");
            }
            return new BulkFile(columns.of(lines.getFirst()), lines.subList(1, lines.size()));
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
}
