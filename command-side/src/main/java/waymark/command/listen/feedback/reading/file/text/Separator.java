package waymark.command.listen.feedback.reading.file.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What stands between two columns. */
enum Separator {
    COMMA(','), SEMICOLON(';'), TAB('\t');

    private static final int LOOKED_AT = 12;

    private final char letter;

    Separator(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    /**
     * The one that cuts most of the first rows into as many columns as each other; of two that do
     * the one with more. Texts hold commas too, but hardly as many in each row and the header.
     */
    static Separator of(String beginning) {
        Separator best = COMMA;
        long most = 0;
        for (Separator one : values()) {
            List<Integer> counts = one.counts(beginning);
            long agreed = counts.isEmpty() ? 0 : counts.get(counts.size() / 2);
            long alike = counts.stream().filter(count -> count == agreed).count();
            long score = agreed < 2 ? 0 : alike * (CsvFile.MOST_COLUMNS + 1L) + agreed;
            if (score > most) {
                best = one;
                most = score;
            }
        }
        return best;
    }

    /** How many columns the widest of the first rows has. */
    int columns(String beginning) {
        return counts(beginning).stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** How many columns the first rows have, fewest first; those before the first broken one. */
    private List<Integer> counts(String beginning) {
        List<Integer> counts = new ArrayList<>();
        try (var reader = CsvFile.builder(this).allowUnclosedQuote(true).ofCsvRecord(beginning)) {
            for (CsvRecord row : reader) {
                counts.add(row.getFieldCount());
                if (counts.size() == LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException cutElsewhere) {
            // What stands before tells enough.
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        counts.sort(null);
        return counts;
    }
}
