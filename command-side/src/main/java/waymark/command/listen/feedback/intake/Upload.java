package waymark.command.listen.feedback.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.RequestImport;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.RetractImport;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.intake.FileFacts;
import waymark.api.listen.feedback.intake.LookView;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Mapping;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.listen.feedback.recording.Importing.About;
import waymark.command.listen.feedback.store.Jobs;
import waymark.command.listen.feedback.store.Spool;
import waymark.command.listen.feedback.work.Background;
import waymark.log.EventLog;

/**
 * Takes a file in: keeps it, looks at its first rows, and records the wish to import it. What the
 * first rows show to be impossible is refused at once and kept nowhere.
 */
@Component
public class Upload {

    /**
     * A file as somebody hands it in.
     *
     * @param name as its sender calls it, if at all
     * @param content its bytes
     */
    public record Handed(@Nullable String name, InputStreamSource content) {}

    private final Commands commands;
    private final EventLog log;
    private final Spool spool;
    private final Jobs jobs;
    private final Background background;

    Upload(Commands commands, EventLog log, Spool spool, Jobs jobs, Background background) {
        this.commands = commands;
        this.log = log;
        this.spool = spool;
        this.jobs = jobs;
        this.background = background;
    }

    /**
     * Keeps the file and asks that it be brought in; the work on it goes on by itself.
     *
     * @throws Refused when its first rows show that it cannot be read, or a rule says no
     */
    public Receipt take(
            FeedbackSourceId source, Handed file, @Nullable Mapping mapping, Ask ask) {
        About about = About.of(source, log);
        if (about.terms() == null) {
            throw new Refused(FeedbackRefusal.NO_SUCH_SOURCE);
        }
        FeedbackImportId intake = FeedbackImportId.next();
        FileFacts facts = keep(intake, file);
        boolean begun = false;
        try {
            look(intake, mapping == null ? about.mapping() : mapping);
            jobs.prepare(intake, source);
            Receipt receipt = commands.send(ask, new RequestImport(intake, source, facts, mapping));
            begun = receipt.stream().equals(intake.value());
            return receipt;
        } finally {
            settle(intake, begun);
        }
    }

    /** A repeated request is answered with the import of the first; its file came twice. */
    private void settle(FeedbackImportId intake, boolean begun) {
        if (begun) {
            jobs.begin(intake);
            background.wake();
        } else if (log.stream(intake.value(), 0, 1).isEmpty()) {
            jobs.forget(intake);
            spool.drop(intake);
        }
    }

    /**
     * Brings in a file that lies in the spool already, after it was looked at.
     *
     * @param found what the look found
     * @param mapping of its columns; none where its layout is known
     */
    public Receipt begin(
            FeedbackImportId intake, LookView found, @Nullable Mapping mapping, Ask ask) {
        First.look(spool.file(intake), mapping == null
                ? About.of(found.source(), log).mapping()
                : mapping);
        jobs.prepare(intake, found.source());
        boolean begun = false;
        try {
            Receipt receipt = commands.send(ask,
                    new RequestImport(intake, found.source(), found.file(), mapping));
            begun = receipt.stream().equals(intake.value());
            return receipt;
        } finally {
            if (begun) {
                jobs.begin(intake);
                background.wake();
            } else {
                jobs.forget(intake);
            }
        }
    }

    /** Takes back all that an import brought in, and what its answers had set going. */
    Receipt retract(RetractImport wish, Ask ask) {
        Receipt receipt = commands.send(ask, wish);
        background.sweep();
        return receipt;
    }

    /** Keeps a file in the spool. */
    public FileFacts keep(FeedbackImportId intake, Handed file) {
        String named = file.name();
        String name = named == null || named.isBlank() ? "unnamed" : named.strip();
        try (InputStream content = file.content().getInputStream()) {
            return spool.keep(intake, name.substring(0, Math.min(name.length(), 255)), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void look(FeedbackImportId intake, @Nullable Mapping mapping) {
        First.look(spool.file(intake), mapping);
    }
}
