package waymark.command.understand.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import waymark.api.kernel.refusal.Unacceptable;

/**
 * The lines of a table with a header row. Columns are found by their names, capital or small; an
 * apostrophe that a spreadsheet put before a formula's letter is taken away again.
 *
 * @param lines the cells of each line by the column's name
 */
public record Lines(List<Line> lines) {

    private static final int MOST = 2_000;
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    /**
     * One line.
     *
     * @param number the line of the file, from 2
     * @param cells what stands in it, by column
     */
    public record Line(long number, Map<String, String> cells) {

        /** What stands in a column, or an empty text where nothing does. */
        public String at(String column) {
            String cell = cells.getOrDefault(column, "").strip();
            return cell.length() > 1 && cell.charAt(0) == '\''
                    && "=+-@\u2212".indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
        }

        /** The parts of a cell, which a bar sets apart. */
        public List<String> parts(String column) {
            return parted(at(column));
        }
    }

    /** The parts of a text, which bars set apart; a bar after a backslash is one of the text. */
    public static List<String> parted(String text) {
        return BAR.splitAsStream(text).map(one -> one.strip().replace("\\|", "|"))
                .filter(one -> !one.isEmpty()).toList();
    }

    static Lines of(String text) {
        List<Line> lines = new ArrayList<>();
        try (var reader = CsvReader.builder().fieldSeparator(separator(text)).ofNamedCsvRecord(
                text)) {
            for (NamedCsvRecord row : reader) {
                lines.add(line(row));
            }
        } catch (CsvParseException | java.io.IOException unreadable) {
            throw new Unacceptable("file", "This file is no table of values.",
                    "CSV with a header row, separated by comma or semicolon");
        }
        if (lines.isEmpty() || lines.size() > MOST) {
            throw new Unacceptable("file", "Here stand " + lines.size() + " lines.",
                    "a header row and 1 to " + MOST + " lines");
        }
        return new Lines(lines);
    }

    /**
     * The same, if these columns are there.
     *
     * @throws Unacceptable naming {@code file} and the columns
     */
    public Lines having(String... columns) {
        for (String column : columns) {
            if (!lines.getFirst().cells().containsKey(column)) {
                throw new Unacceptable("file", "This file has no column \"" + column + "\".",
                        "a header row with the columns " + String.join(", ", columns));
            }
        }
        return this;
    }

    private static Line line(NamedCsvRecord row) {
        Map<String, String> cells = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        row.getFieldsAsMap().forEach((name, cell) -> cells.put(
                name.strip().toLowerCase(Locale.ROOT), cell));
        return new Line(row.getStartingLineNumber(), cells);
    }

    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        return head.chars().filter(c -> c == ';').count() > head.chars().filter(c -> c == ',')
                .count() ? ';' : ',';
    }
}
