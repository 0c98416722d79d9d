package waymark.command.listen.feedback.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.source.Mapping;
import waymark.command.listen.feedback.reading.Plan;
import waymark.command.listen.feedback.reading.Understood;
import waymark.command.listen.feedback.reading.file.AnswerFile;
import waymark.command.listen.feedback.reading.layout.Head;

/** A first look at a file: refuses what its first rows show to be impossible. */
final class First {

    static void look(Path path, @Nullable Mapping mapping) {
        try {
            Head head = Understood.head(AnswerFile.of(path));
            Plan plan = Plan.of(head, mapping);
            if (head.lines().size() + head.before() <= plan.headers()) {
                throw new Refused(FeedbackRefusal.NO_ROWS);
            }
        } catch (CsvParseException | ExcelReaderException broken) {
            throw new Refused(FeedbackRefusal.BROKEN_TABLE);
        } catch (UncheckedIOException | IOException unreadable) {
            throw new UncheckedIOException(new IOException("the spooled file", unreadable));
        }
    }

    private First() {}
}
