package waymark.command.measure.metric.observation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.command.measure.metric.observation.ObservationReport.Rejected;

/**
 * A file of observations: comma-, semicolon- or tab-separated values in UTF-8, a heading first.
 *
 * @param rows what was understood
 * @param rejected what was not
 * @param ignored headings that mean nothing here
 */
record ObservationFile(
        List<ObservationRow> rows, List<Rejected> rejected, List<String> ignored) {

    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_ROWS = 2_000;

    /**
     * @throws Unacceptable when the file as a whole cannot be read
     */
    static ObservationFile of(byte[] file) {
        if (file.length == 0 || file.length > MOST_BYTES) {
            throw new Unacceptable("file", "This file has " + file.length + " bytes.",
                    "1 to " + MOST_BYTES + " bytes of comma-separated values");
        }
        List<CsvRecord> lines = lines(text(file));
        if (lines.size() < 2 || lines.size() - 1 > MOST_ROWS) {
            throw new Unacceptable("file", "This file has " + Math.max(0, lines.size() - 1)
                    + " rows beneath its heading.", "1 to " + MOST_ROWS + " rows");
        }
        List<String> heading = lines.getFirst().getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        if (!heading.contains("from") || !heading.contains("to")) {
            throw new Unacceptable("file", "No column says from when to when.",
                    "a heading with from and to, and " + ObservationRow.FIGURES);
        }
        return read(heading, lines.subList(1, lines.size()));
    }

    private static ObservationFile read(List<String> heading, List<CsvRecord> lines) {
        List<ObservationRow> rows = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (CsvRecord line : lines) {
            try {
                rows.add(ObservationRow.of(heading, line));
            } catch (Unacceptable wrong) {
                String column = wrong.field().substring(wrong.field().lastIndexOf('.') + 1);
                int at = heading.indexOf(column.toLowerCase(Locale.ROOT));
                boolean known = at >= 0 && at < line.getFieldCount();
                rejected.add(new Rejected(line.getStartingLineNumber(), known ? column : "",
                        known ? line.getField(at) : "",
                        wrong.getMessage() + " Accepted: " + wrong.accepted() + "."));
            }
        }
        return new ObservationFile(rows, rejected, heading.stream()
                .filter(name -> !ObservationRow.means(name)).toList());
    }

    private static List<CsvRecord> lines(String text) {
        return Stream.of(',', ';', '\t').map(separator -> lines(text, separator))
                .filter(lines -> !lines.isEmpty())
                .max(Comparator.comparingInt(lines -> lines.getFirst().getFieldCount()))
                .orElseThrow(() -> new Unacceptable("file", "Nothing can be read in this file.",
                        "a heading and rows, separated by commas, semicolons or tabs"));
    }

    private static List<CsvRecord> lines(String text, char separator) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true).ofCsvRecord(text)) {
            return reader.stream().filter(line -> line.getFields().stream()
                    .anyMatch(field -> !field.isBlank())).toList();
        } catch (CsvParseException cutElsewhere) {
            return List.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(file)).toString();
            if (text.indexOf('\0') < 0) {
                return text.startsWith("\ufeff") ? text.substring(1) : text;
            }
        } catch (CharacterCodingException another) {
            // Answered below, with all else that is no text.
        }
        throw new Unacceptable("file", "This is not text in UTF-8.",
                "a spreadsheet saved as CSV in UTF-8");
    }
}
