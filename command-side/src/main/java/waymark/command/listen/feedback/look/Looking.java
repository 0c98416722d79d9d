package waymark.command.listen.feedback.look;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.intake.FileFacts;
import waymark.api.listen.feedback.intake.LookView;
import waymark.api.listen.feedback.source.FeedbackSourceId;
import waymark.api.listen.feedback.source.Mapping;
import waymark.command.kernel.Ask;
import waymark.command.listen.feedback.reading.Understood;
import waymark.command.listen.feedback.reading.file.AnswerFile;
import waymark.command.listen.feedback.recording.Batches;
import waymark.command.listen.feedback.recording.Fingerprint;
import waymark.command.listen.feedback.recording.Importing;
import waymark.command.listen.feedback.store.Jobs;
import waymark.command.listen.feedback.store.Looks;
import waymark.command.listen.feedback.store.Spool;
import waymark.log.EventLog;

/** Looks at a file that lies in the spool, and keeps what it found. */
@Component
class Looking {

    private final EventLog log;
    private final Fingerprint fingerprint;
    private final Jobs jobs;
    private final Spool spool;
    private final Looks looks;
    private final Clock clock;

    Looking(EventLog log, Fingerprint fingerprint, Jobs jobs, Spool spool, Looks looks,
            Clock clock) {
        this.log = log;
        this.fingerprint = fingerprint;
        this.jobs = jobs;
        this.spool = spool;
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * One look.
     *
     * @param intake under which the file lies in the spool
     * @param source it would belong to
     * @param file its facts
     * @param mapping what was said of its columns just now, if anything
     */
    record Wish(FeedbackImportId intake, FeedbackSourceId source, FileFacts file,
            @Nullable Mapping mapping) {}

    LookView look(Wish wish, Ask ask) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Importing planned = Importing.planned(
                new Importing.Wished(wish.intake(), wish.source(), ask.actor(), today), log, jobs);
        Mapping mapping = wish.mapping() == null ? planned.mapping() : wish.mapping();
        try {
            AnswerFile file = AnswerFile.of(spool.file(wish.intake()));
            LookView found = found(wish, planned, understood(file, mapping, today));
            looks.keep(found, ask.key());
            return found;
        } catch (CsvParseException | ExcelReaderException broken) {
            throw new Refused(FeedbackRefusal.BROKEN_TABLE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An understanding, with what is missing before the file can be brought in. */
    record Answer(Understood understood, @Nullable String missing) {}

    private static Answer understood(AnswerFile file, @Nullable Mapping mapping, LocalDate today)
            throws IOException {
        try {
            return new Answer(Understood.of(file, mapping, today), null);
        } catch (Refused unclear) {
            if (unclear.refusal() == FeedbackRefusal.NOT_CSV) {
                throw unclear;
            }
            Understood guessed = Understood.guessed(file, today);
            return new Answer(guessed, mapping == null
                    ? missing(guessed)
                    : Optional.ofNullable(unclear.detail())
                            .map(detail -> unclear.refusal().sentence() + " " + detail)
                            .orElse(unclear.refusal().sentence()));
        }
    }

    private static @Nullable String missing(Understood guessed) {
        try {
            guessed.plan().checkedAsSaid();
            return null;
        } catch (Refused incomplete) {
            return incomplete.refusal().sentence();
        }
    }

    private LookView found(Wish wish, Importing planned, Answer answer) throws IOException {
        Understood understood = answer.understood();
        DryRun run = new DryRun(new Batches(log, planned, fingerprint));
        if (answer.missing() == null) {
            run.of(understood);
            if (run.isWhole() && run.tally().rowsRead() == 0) {
                throw new Refused(FeedbackRefusal.NO_ROWS);
            }
        }
        return new LookView(wish.intake().uuid(), wish.source(), wish.file(), understood.how(),
                understood.plan().layout().equals("guessed"), answer.missing(),
                Columns.of(understood), understood.plan().asMapping(), run.tally(),
                run.isWhole(), run.rejected());
    }
}
