package waymark.command.listen.feedback.work;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import waymark.api.listen.feedback.intake.HowRead;
import waymark.api.listen.feedback.intake.Tally;
import waymark.command.listen.feedback.reading.Draft;
import waymark.command.listen.feedback.reading.Guarded;
import waymark.command.listen.feedback.reading.Repeats;
import waymark.command.listen.feedback.reading.Row;
import waymark.command.listen.feedback.reading.Understood;
import waymark.command.listen.feedback.reading.file.AnswerFile;
import waymark.command.listen.feedback.reading.file.Line;
import waymark.command.listen.feedback.reading.file.Table;
import waymark.command.listen.feedback.recording.Batches;
import waymark.command.listen.feedback.recording.Importing;
import waymark.command.listen.feedback.store.Jobs;
import waymark.command.listen.feedback.store.Rejected;

/** One pass through one file. It holds a batch of rows, never the file. */
final class Run {

    private static final int BATCH = 500;

    private final Importing importing;
    private final SideBySide batches;
    private final Rejected rejected;
    private final Jobs jobs;
    private final Repeats repeats = new Repeats();
    private List<Draft> drafts = new ArrayList<>();
    private final List<Rejected.Kept> faults = new ArrayList<>();
    private long rejections;
    private int width;
    private long lastFault;
    private long bytes;
    private long rowsRead;
    private long rowsThere;

    Run(Importing importing, Batches batches, Rejected rejected, Jobs jobs) {
        this.importing = importing;
        this.batches = new SideBySide(batches);
        this.rejected = rejected;
        this.jobs = jobs;
    }

    /** What became of the rows so far. */
    Tally tally() {
        return batches.done().rejecting(rejections);
    }

    /**
     * Works through the file.
     *
     * @return how it was understood
     * @throws waymark.api.kernel.refusal.Refused when it cannot be understood
     * @throws de.siegmar.fastcsv.reader.CsvParseException when it is no table from some row on
     */
    HowRead through(Path path) throws IOException {
        AnswerFile file = AnswerFile.of(path);
        Understood understood = Understood.of(file, importing.mapping(), importing.on());
        rejected.begin(importing.intake(), header(understood));
        bytes = Files.size(path);
        rowsThere = understood.rowsSeen();
        jobs.began(importing.intake(), bytes);
        try (Table table = file.open(); batches) {
            width = understood.plan().header().size();
            readAndRecord(understood.rows(table), table);
        }
        return understood.how();
    }

    /** A file that breaks off ends only once it is known what became of what stood before. */
    private void readAndRecord(Iterator<Understood.Read> rows, Table table) {
        try {
            read(rows, table);
        } finally {
            batches.finish();
        }
        progress(table);
    }

    private void read(Iterator<Understood.Read> rows, Table table) {
        while (rows.hasNext()) {
            Understood.Read read = rows.next();
            rowsRead++;
            switch (read.row()) {
                case Row.Good(var draft) -> drafts.add(repeats.counted(draft));
                case Row.Bad(var wrong) -> {
                    faults.addAll(Rejected.numbered(
                            lastFault, wrong, line(padded(read.line()))));
                    lastFault += wrong.size();
                    rejections++;
                }
            }
            if (drafts.size() == BATCH || faults.size() >= BATCH) {
                flush(drafts.size() == BATCH, table);
            }
        }
        flush(!drafts.isEmpty(), table);
    }

    /** Batches are cut by what is in the file alone, so that a second run cuts them alike. */
    private void flush(boolean full, Table table) {
        if (full) {
            batches.record(drafts);
            drafts = new ArrayList<>();
        }
        rejected.keep(importing.intake(), faults);
        faults.clear();
        progress(table);
    }

    private void progress(Table table) {
        if (!jobs.progress(importing.intake(), new Jobs.Progress(tally(), taken(table)))
                || Thread.currentThread().isInterrupted()) {
            throw new Batches.Stopped();
        }
    }

    /** What is packed tells of no bytes on the way; of its rows it is known how many there are. */
    private long taken(Table table) {
        long taken = table.taken();
        return taken == 0 && rowsThere > 0 ? bytes * rowsRead / rowsThere : taken;
    }

    /** The whole header, so that mended rows are recognised as what they were. */
    private static String header(Understood understood) throws IOException {
        int width = understood.plan().header().size();
        StringBuilder header = new StringBuilder();
        for (Line row : understood.headerRows()) {
            boolean first = header.isEmpty();
            Stream<String> cells = Stream.concat(
                    Stream.iterate(0, at -> at + 1).limit(width).map(row::cell),
                    Stream.of(Guarded.OURS + " line", Guarded.OURS + " what is wrong")
                            .map(ours -> first ? ours : ""));
            header.append(line(cells.toList()));
        }
        return header.toString();
    }

    /** As wide as the header, so that what is said of it stands in the columns for that. */
    private List<String> padded(Line row) {
        return Stream.iterate(0, at -> at + 1).limit(Math.max(width, row.cells().size()))
                .map(at -> at < row.cells().size() ? row.cells().get(at) : "").toList();
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
