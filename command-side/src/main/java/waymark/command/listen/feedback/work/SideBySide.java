package waymark.command.listen.feedback.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import waymark.api.listen.feedback.intake.Tally;
import waymark.command.listen.feedback.reading.Draft;
import waymark.command.listen.feedback.recording.Batches;

/**
 * Records a few batches side by side: while one waits for the disk, the next is enciphered and
 * another is read. Which of two batches records an answer that stands in both is open; that one
 * of them does is not. Used by one thread.
 */
final class SideBySide implements AutoCloseable {

    private static final int MOST = 3;

    private final Batches batches;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<Future<Tally>> underWay = new ArrayDeque<>();
    private Tally done = Tally.NONE;
    private int number;

    SideBySide(Batches batches) {
        this.batches = batches;
    }

    /** What became of the batches that are recorded. */
    Tally done() {
        return done;
    }

    /** Begins to record the next batch; waits where enough are under way. */
    void record(List<Draft> drafts) {
        if (underWay.size() == MOST) {
            await(underWay.remove());
        }
        int mine = number++;
        underWay.add(threads.submit(() -> {
            int kept = batches.record(mine, drafts);
            return Tally.NONE.plus(kept, drafts.size() - kept);
        }));
    }

    /** Waits until all are recorded, or for what kept one of them from it. */
    void finish() {
        while (!underWay.isEmpty()) {
            await(underWay.remove());
        }
    }

    private void await(Future<Tally> batch) {
        try {
            Tally recorded = batch.get();
            done = done.plus(recorded.rowsKept(), recorded.rowsDuplicate());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Batches.Stopped();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException because) {
                throw because;
            }
            throw new IllegalStateException("A batch could not be recorded.", failed);
        }
    }

    /** Waits for those under way, whatever becomes of them: none goes on behind anybody's back. */
    @Override
    public void close() {
        threads.close();
    }
}
