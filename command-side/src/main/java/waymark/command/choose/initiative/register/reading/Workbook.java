package waymark.command.choose.initiative.register.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.command.listen.feedback.reading.file.Line;
import waymark.command.listen.feedback.reading.file.Table;
import waymark.command.listen.feedback.reading.file.sheet.SheetFile;

/** A workbook (XLSX), of which the sheet is read whose heading is known best. */
final class Workbook {

    /**
     * Its lines.
     *
     * @param most how many are read at most
     * @throws Refused when it is broken, or larger inside than is taken
     */
    static List<Line> lines(byte[] file, int most) {
        try {
            Path kept = Files.createTempFile("register", null);
            try {
                Files.write(kept, file);
                return lines(best(SheetFile.all(kept)), most);
            } finally {
                Files.delete(kept);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The one whose heading is known best; of equal ones the first. */
    private static SheetFile best(List<SheetFile> sheets) throws IOException {
        SheetFile best = sheets.getFirst();
        long most = -1;
        for (SheetFile sheet : sheets) {
            long known = Heading.known(lines(sheet, Heading.LOOKED_AT));
            if (known > most) {
                most = known;
                best = sheet;
            }
        }
        return best;
    }

    private static List<Line> lines(SheetFile sheet, int most) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Table table = sheet.inCents()) {
            Iterator<Line> all = table.lines();
            while (all.hasNext() && lines.size() < most) {
                lines.add(all.next());
            }
        } catch (ExcelReaderException | UncheckedIOException broken) {
            throw new Refused(FeedbackRefusal.NOT_XLSX);
        }
        return lines;
    }

    private Workbook() {}
}
