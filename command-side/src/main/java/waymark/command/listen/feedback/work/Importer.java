package waymark.command.listen.feedback.work;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.springframework.stereotype.Component;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.intake.HowRead;
import waymark.api.listen.feedback.intake.Tally;
import waymark.command.listen.feedback.recording.Batches;
import waymark.command.listen.feedback.recording.Fingerprint;
import waymark.command.listen.feedback.recording.Importing;
import waymark.command.listen.feedback.store.Jobs;
import waymark.command.listen.feedback.store.Rejected;
import waymark.command.listen.feedback.store.Spool;
import waymark.log.EventLog;

/** Works through whatever lies ready, and says how each file ended. */
@Component
public class Importer {

    private final EventLog log;
    private final Fingerprint fingerprint;
    private final Spool spool;
    private final Jobs jobs;
    private final Rejected rejected;
    private final Endings endings;

    Importer(EventLog log, Fingerprint fingerprint, Spool spool, Jobs jobs, Rejected rejected,
            Endings endings) {
        this.log = log;
        this.fingerprint = fingerprint;
        this.spool = spool;
        this.jobs = jobs;
        this.rejected = rejected;
        this.endings = endings;
    }

    /** Works until nothing lies ready here. */
    void workThroughAll() {
        for (FeedbackImportId intake : jobs.inState("WAITING")) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            if (Files.exists(spool.file(intake)) && jobs.lease(intake)) {
                workThrough(intake);
            }
        }
    }

    /** Takes up what was prepared when a program stopped, if the import was recorded. */
    void takeUpPrepared() {
        for (FeedbackImportId intake : jobs.inState("PREPARED")) {
            if (!log.stream(intake.value(), 0, 1).isEmpty()) {
                jobs.begin(intake);
            } else if (jobs.isLeftBehind(intake)) {
                jobs.forget(intake);
                spool.drop(intake);
            }
        }
    }

    private void workThrough(FeedbackImportId intake) {
        Importing importing = Importing.of(intake, log, jobs).orElse(null);
        if (importing != null) {
            Run run = new Run(importing, new Batches(log, importing, fingerprint), rejected, jobs);
            try {
                end(intake, run);
            } catch (Batches.Stopped stopped) {
                if (Thread.currentThread().isInterrupted()
                        || Importing.of(intake, log, jobs).isPresent()) {
                    return;
                }
            }
        }
        jobs.done(intake);
        spool.drop(intake);
    }

    private void end(FeedbackImportId intake, Run run) {
        try {
            HowRead how = run.through(spool.file(intake));
            if (run.tally().equals(Tally.NONE)) {
                endings.fail(intake, run.tally(), FeedbackRefusal.NO_ROWS.sentence());
            } else {
                endings.finish(intake, run.tally(), how);
            }
        } catch (Refused refused) {
            endings.fail(intake, run.tally(), sentence(refused));
        } catch (CsvParseException | ExcelReaderException broken) {
            endings.fail(intake, run.tally(), "From row " + (run.tally().rowsRead() + 1)
                    + " on at the earliest this is not a table: a quoted value is not closed,"
                    + " or a row is longer than any answer. What stands before was brought in.");
        } catch (UncheckedIOException | IOException unreadable) {
            endings.fail(intake, run.tally(), "The file could not be read to its end.");
        }
    }

    static String sentence(Refused refused) {
        String detail = refused.detail();
        return refused.refusal().sentence() + (detail == null ? "" : " " + detail);
    }
}
