package waymark.command.listen.feedback.reading.file;

import java.io.IOException;
import java.nio.file.Path;

/** A file of answers that is known to be a table: read from its beginning as often as needed. */
public interface AnswerFile {

    /** The widest file that is read, in columns. */
    int MOST_COLUMNS = 1_000;

    /** The longest cell, in letters; what is longer has most likely lost its closing quote. */
    int LONGEST_CELL = 100_000;

    /**
     * Looks at a file and tells what kind it is.
     *
     * @throws waymark.api.kernel.refusal.Refused when it is empty, or no table of any known kind
     */
    static AnswerFile of(Path file) throws IOException {
        return Kinds.of(file);
    }

    /** In a few words, how its bytes become rows: {@code comma}, or {@code sheet "Answers"}. */
    String form();

    /** Opens it at its first row. */
    Table open() throws IOException;
}
