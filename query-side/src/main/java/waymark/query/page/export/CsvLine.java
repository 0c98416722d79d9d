package waymark.query.page.export;

import java.util.List;
import java.util.stream.Collectors;

/** A line of a table as RFC 4180 has it. */
public final class CsvLine {

    private static final String END = "\r\n";

    /** These cells as they are, with the end of the line. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::quoted).collect(Collectors.joining(",")) + END;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private CsvLine() {}
}
