package waymark.command.deliver.project.bulk;

import java.io.IOException;
import java.util.List;
import org.springframework.core.io.InputStreamSource;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.command.listen.feedback.reading.file.Line;
import waymark.command.listen.feedback.reading.file.SmallFile;

/**
 * A file as it was read; nothing of it is kept.
 *
 * @param heading which column is which
 * @param lines the rows beneath it, at least one
 */
public record BulkFile(Heading heading, List<Line> lines) {

    private static final SmallFile SMALL = new SmallFile(2_000_000, 5_000);

    /**
     * Reads a file.
     *
     * @param columns what its columns may be called
     * @throws Unacceptable when the file as a whole cannot be read
     */
    public static BulkFile of(InputStreamSource file, Columns columns) throws IOException {
        List<Line> lines = SMALL.lines(file);
        return new BulkFile(columns.of(lines.getFirst()), lines.subList(1, lines.size()));
    }
}
