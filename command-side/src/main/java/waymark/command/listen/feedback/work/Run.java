package waymark.command.listen.feedback.work;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import waymark.api.listen.feedback.intake.HowRead;
import waymark.api.listen.feedback.intake.Tally;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.Draft;
import waymark.command.listen.feedback.reading.Guarded;
import waymark.command.listen.feedback.reading.Plan;
import waymark.command.listen.feedback.reading.Row;
import waymark.command.listen.feedback.reading.RowReader;
import waymark.command.listen.feedback.reading.days.DayOrder;
import waymark.command.listen.feedback.reading.days.Days;
import waymark.command.listen.feedback.reading.file.CsvFile;
import waymark.command.listen.feedback.recording.Batches;
import waymark.command.listen.feedback.recording.Importing;
import waymark.command.listen.feedback.store.Jobs;
import waymark.command.listen.feedback.store.Rejected;

/** One pass through one file. It holds a batch of rows, never the file. */
final class Run {

    private static final int BATCH = 500;

    private final Importing importing;
    private final Batches batches;
    private final Rejected rejected;
    private final Jobs jobs;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Rejected.Kept> faults = new ArrayList<>();
    private Tally tally = Tally.NONE;
    private int batch;
    private long lastFault;

    Run(Importing importing, Batches batches, Rejected rejected, Jobs jobs) {
        this.importing = importing;
        this.batches = batches;
        this.rejected = rejected;
        this.jobs = jobs;
    }

    /** What became of the rows so far. */
    Tally tally() {
        return tally;
    }

    /**
     * Works through the file.
     *
     * @return how it was understood
     * @throws waymark.api.kernel.refusal.Refused when it cannot be understood
     * @throws CsvParseException when it is no table from some row on
     */
    HowRead through(Path file) throws IOException {
        Plan plan;
        try (CsvFile csv = CsvFile.open(file)) {
            plan = Plan.of(csv.header(), importing.mapping());
        }
        Days days = new Days(plan.datePattern(), plan.zone(), order(plan, file));
        rejected.begin(importing.intake(), line(plan.header()));
        try (CsvFile csv = CsvFile.open(file)) {
            read(csv.rows(), new RowReader(plan, days));
            return new HowRead(plan.layout(), days.words(), csv.separator());
        }
    }

    private static DayOrder order(Plan plan, Path file) throws IOException {
        DayOrder order = new DayOrder();
        int at = Objects.requireNonNull(plan.at().get(Field.RECEIVED_AT), "checked");
        if (plan.datePattern() == null) {
            try (CsvFile csv = CsvFile.open(file)) {
                csv.rows().forEachRemaining(row -> {
                    if (at < row.getFieldCount()) {
                        order.see(row.getField(at));
                    }
                });
            }
        }
        return order;
    }

    private void read(Iterator<CsvRecord> rows, RowReader reader) {
        for (long number = 1; rows.hasNext(); number++) {
            CsvRecord row = rows.next();
            switch (reader.read(row, number)) {
                case Row.Good(var draft) -> drafts.add(draft);
                case Row.Bad(var wrong) -> {
                    faults.addAll(Rejected.numbered(lastFault, wrong, line(row.getFields())));
                    lastFault += wrong.size();
                    tally = tally.rejecting(1);
                }
            }
            if (drafts.size() == BATCH || faults.size() >= BATCH) {
                flush(drafts.size() == BATCH);
            }
        }
        flush(!drafts.isEmpty());
    }

    /** Batches are cut by what is in the file alone, so that a second run cuts them alike. */
    private void flush(boolean full) {
        if (full) {
            int kept = batches.record(batch++, drafts);
            tally = tally.plus(kept, drafts.size() - kept);
            drafts.clear();
        }
        rejected.keep(importing.intake(), faults);
        faults.clear();
        if (!jobs.progress(importing.intake(), tally)) {
            throw new Batches.Stopped();
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new Batches.Stopped();
        }
    }

    private static String line(List<String> cells) {
        StringWriter line = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(line)) {
            writer.writeRecord(cells.stream().map(Guarded::write).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }
}
