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

/** Opens a register: comma-, semicolon- or tab-separated, in UTF-8 or as old spreadsheets save. */
public final class RegisterReader {

    private static final int MOST_BYTES = 5_000_000;
    private static final int MOST_ROWS = 5_000;
    private static final int LONGEST_NAME = 200;
    private static final Charset OLD = Charset.forName("windows-1252");

    /**
     * The rows of a file, and what of it cannot be taken over.
     *
     * @param name what the file is called
     * @param currency the base currency of the programme
     * @throws Unacceptable when the file as a whole cannot be read
     */
    public static Register read(String name, byte[] file, String currency) {
        List<CsvRecord> lines = lines(file);
        if (lines.size() - 1 > MOST_ROWS) {
            throw new Unacceptable("file", "This register has " + (lines.size() - 1) + " rows.",
                    "at most " + MOST_ROWS + " rows");
        }
        String called = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return new Rows(called, lines.getFirst().getFields(), currency)
                .read(lines.subList(1, lines.size()));
    }

    private static List<CsvRecord> lines(byte[] file) {
        if (file.length == 0 || file.length > MOST_BYTES) {
            throw new Unacceptable("file", "This file has " + file.length + " bytes.",
                    "1 to " + MOST_BYTES + " bytes of comma-separated values");
        }
        String text = text(file);
        return Stream.of(',', ';', '\t').map(separator -> lines(text, separator))
                .filter(lines -> !lines.isEmpty())
                .max(Comparator.comparingInt(lines -> lines.getFirst().getFieldCount()))
                .orElseThrow(() -> new Unacceptable("file", "Nothing can be read in this file.",
                        "a heading and rows, separated by commas, semicolons or tabs"));
    }

    private static List<CsvRecord> lines(String text, char separator) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true).ofCsvRecord(text)) {
            return reader.stream().filter(RegisterReader::isSomething).toList();
        } catch (CsvParseException cutElsewhere) {
            return List.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isSomething(CsvRecord line) {
        return line.getFields().stream().anyMatch(field -> !field.isBlank());
    }

    private static String text(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException older) {
            text = new String(file, OLD);
        }
        if (text.indexOf('\0') >= 0) {
            throw new Unacceptable("file", "This is not a file of text.",
                    "a spreadsheet saved as CSV");
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private RegisterReader() {}
}
