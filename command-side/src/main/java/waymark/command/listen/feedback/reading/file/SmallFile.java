package waymark.command.listen.feedback.reading.file;

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

/**
 * A spreadsheet that is small enough to be read whole; nothing of it is kept.
 *
 * @param bytes how many it may have
 * @param rows how many it may have beneath its heading
 */
public record SmallFile(int bytes, int rows) {

    private static final String ACCEPTED = "a workbook of Excel (XLSX), or a spreadsheet saved as"
            + " CSV; a heading and rows beneath it";

    /**
     * The heading and the rows beneath it, at least one.
     *
     * @throws Unacceptable when the file as a whole cannot be read
     */
    public List<Line> lines(InputStreamSource file) throws IOException {
        Path kept = Files.createTempFile("spreadsheet", null);
        try {
            Files.write(kept, content(file));
            List<Line> lines = lines(kept);
            if (lines.size() < 2 || lines.size() - 1 > rows) {
                throw new Unacceptable("file", "This file has " + (lines.size() < 2
                        ? "no rows beneath its heading."
                        : "more than " + rows + " rows."), "1 to " + rows + " rows");
            }
            return lines;
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    private byte[] content(InputStreamSource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            byte[] read = content.readNBytes(bytes + 1);
            if (read.length == 0 || read.length > bytes) {
                throw new Unacceptable("file", read.length == 0
                        ? "This file is empty."
                        : "This file has more than " + bytes + " bytes.",
                        ACCEPTED + ", 1 to " + bytes + " bytes");
            }
            return read;
        }
    }

    private List<Line> lines(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Table table = AnswerFile.of(file).open()) {
            Iterator<Line> all = table.lines();
            while (all.hasNext() && lines.size() <= rows + 1) {
                lines.add(all.next());
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
