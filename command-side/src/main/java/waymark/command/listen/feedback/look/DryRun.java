package waymark.command.listen.feedback.look;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import waymark.api.listen.feedback.FeedbackQuery.RejectedView;
import waymark.api.listen.feedback.intake.Tally;
import waymark.command.listen.feedback.reading.Draft;
import waymark.command.listen.feedback.reading.Repeats;
import waymark.command.listen.feedback.reading.Row;
import waymark.command.listen.feedback.reading.Understood;
import waymark.command.listen.feedback.reading.file.Table;
import waymark.command.listen.feedback.recording.Batches;

/** Reads a file as a run does, and counts instead of recording. */
final class DryRun {

    private static final int BATCH = 500;
    private static final long MOST = 100_000;
    private static final int SHOWN = 20;
    private static final int VALUE = 200;

    private final Batches batches;
    private final Set<String> seen = new HashSet<>();
    private final Repeats repeats = new Repeats();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<RejectedView> rejected = new ArrayList<>();
    private Tally tally = Tally.NONE;
    private long faults;
    private boolean whole;

    DryRun(Batches batches) {
        this.batches = batches;
    }

    DryRun of(Understood understood) throws IOException {
        try (Table table = understood.file().open()) {
            Iterator<Understood.Read> rows = understood.rows(table);
            for (long row = 0; row < MOST && rows.hasNext(); row++) {
                take(rows.next());
            }
            count();
            whole = !rows.hasNext();
        }
        return this;
    }

    private void take(Understood.Read read) {
        switch (read.row()) {
            case Row.Good(var draft) -> drafts.add(repeats.counted(draft));
            case Row.Bad(var wrong) -> {
                tally = tally.rejecting(1);
                for (Row.Fault fault : wrong) {
                    faults++;
                    if (rejected.size() < SHOWN) {
                        rejected.add(new RejectedView(faults, fault.line(), fault.column(),
                                fault.value().substring(0,
                                        Math.min(VALUE, fault.value().length())),
                                fault.reason()));
                    }
                }
            }
        }
        if (drafts.size() == BATCH) {
            count();
        }
    }

    private void count() {
        int fresh = batches.fresh(drafts, seen);
        tally = tally.plus(fresh, drafts.size() - fresh);
        drafts.clear();
    }

    Tally tally() {
        return tally;
    }

    boolean isWhole() {
        return whole;
    }

    List<RejectedView> rejected() {
        return rejected;
    }
}
