package waymark.command.listen.feedback.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.intake.HowRead;
import waymark.api.listen.feedback.source.Mapping;
import waymark.command.listen.feedback.reading.file.AnswerFile;
import waymark.command.listen.feedback.reading.file.Table;

/** Reads a small file whole, as a run does it row by row. */
public record Reading(List<Draft> drafts, List<Row.Fault> faults, HowRead how) {

    public static final LocalDate HANDED_IN = LocalDate.of(2026, 11, 2);

    public static Reading of(Path path, @Nullable Mapping mapping) {
        List<Draft> drafts = new ArrayList<>();
        List<Row.Fault> faults = new ArrayList<>();
        Repeats repeats = new Repeats();
        try {
            AnswerFile file = AnswerFile.of(path);
            Understood understood = Understood.of(file, mapping, HANDED_IN);
            try (Table table = file.open()) {
                understood.rows(table).forEachRemaining(read -> {
                    switch (read.row()) {
                        case Row.Good(var draft) -> drafts.add(repeats.counted(draft));
                        case Row.Bad(var wrong) -> faults.addAll(wrong);
                    }
                });
            }
            return new Reading(drafts, faults, understood.how());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String days() {
        return how.dateStyle();
    }

    public static Path file(Path directory, String text) {
        try {
            return Files.writeString(directory.resolve("answers.csv"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
