package waymark.command.listen.feedback.reading.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/** What stands between two columns. */
enum Separator {
    COMMA(','), SEMICOLON(';'), TAB('\t');

    private static final int LOOKED_AT = 5;

    private final char letter;

    Separator(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    /**
     * The one that cuts the first rows into most columns; a header alone could mislead, since a
     * question may hold any of them.
     */
    static Separator of(String beginning) {
        Separator best = COMMA;
        int most = 0;
        for (Separator one : values()) {
            int columns = one.columns(beginning);
            if (columns > most) {
                best = one;
                most = columns;
            }
        }
        return best;
    }

    private int columns(String beginning) {
        try (var reader = CsvFile.builder(this)
                .allowUnclosedQuote(true).ofCsvRecord(beginning)) {
            List<Integer> counts = reader.stream().limit(LOOKED_AT)
                    .map(CsvRecord::getFieldCount).toList();
            return counts.stream().mapToInt(Integer::intValue).sum();
        } catch (CsvParseException cutElsewhere) {
            return 0;
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
