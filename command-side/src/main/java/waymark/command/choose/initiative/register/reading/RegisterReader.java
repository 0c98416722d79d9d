package waymark.command.choose.initiative.register.reading;

import java.util.List;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.command.listen.feedback.reading.file.Line;
import waymark.command.listen.feedback.reading.file.sheet.SheetFile;

/** Opens a register: a workbook (XLSX), or values separated by commas, semicolons or tabs. */
public final class RegisterReader {

    private static final int MOST_BYTES = 5_000_000;
    private static final int MOST_ROWS = 5_000;
    private static final int LONGEST_NAME = 200;

    /**
     * The rows of a file, and what of it cannot be taken over.
     *
     * @param name what the file is called
     * @param currency the base currency of the programme
     * @throws Unacceptable when the file as a whole cannot be read
     */
    public static Register read(String name, byte[] file, String currency) {
        List<Line> lines = Heading.onwards(lines(file));
        if (lines.size() - 1 > MOST_ROWS) {
            throw new Unacceptable("file", "This register has more than " + MOST_ROWS + " rows.",
                    "at most " + MOST_ROWS + " rows");
        }
        String called = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return new Rows(called, lines.getFirst().cells(), currency)
                .read(lines.subList(1, lines.size()));
    }

    private static List<Line> lines(byte[] file) {
        if (file.length == 0 || file.length > MOST_BYTES) {
            throw new Unacceptable("file", "This file has " + file.length + " bytes.",
                    "1 to " + MOST_BYTES + " bytes, as XLSX or CSV");
        }
        return SheetFile.begins(file) ? Workbook.lines(file, 2 * MOST_ROWS) : Lines.of(file);
    }

    private RegisterReader() {}
}
