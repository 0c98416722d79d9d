package waymark.command.choose.initiative.register.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.command.listen.feedback.reading.file.Line;

/** Values separated by commas, semicolons or tabs, in UTF-8 or as old spreadsheets save. */
final class Lines {

    private static final Charset OLD = Charset.forName("windows-1252");

    static List<Line> of(byte[] file) {
        String text = text(file);
        return Stream.of(',', ';', '\t').map(separator -> lines(text, separator))
                .filter(lines -> !lines.isEmpty())
                .max(Comparator.comparingLong(Heading::known)
                        .thenComparingInt(lines -> lines.getFirst().cells().size()))
                .orElseThrow(() -> new Unacceptable("file", "Nothing can be read in this file.",
                        "a heading and rows, separated by commas, semicolons or tabs"));
    }

    private static List<Line> lines(String text, char separator) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true).ofCsvRecord(text)) {
            return reader.stream()
                    .map(row -> new Line(row.getStartingLineNumber(), row.getFields()))
                    .filter(line -> !line.isBlank()).toList();
        } catch (CsvParseException cutElsewhere) {
            return List.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException older) {
            text = new String(file, OLD);
        }
        if (text.indexOf('\0') >= 0) {
            throw new Unacceptable("file", "This is no file of text and no workbook.",
                    "a spreadsheet as XLSX or CSV");
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private Lines() {}
}
