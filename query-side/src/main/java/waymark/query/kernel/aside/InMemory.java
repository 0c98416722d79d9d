package waymark.query.kernel.aside;

import java.util.List;
import waymark.log.Recorded;

/**
 * What a rebuild keeps in memory, part by part.
 *
 * @param parts none where a follower has to look at its tables, or once everything was written
 */
public record InMemory(List<Keeping> parts) {

    /** How many rows: of 16 kB each they fill half of the memory there is. */
    private static final long ROOM = Runtime.getRuntime().maxMemory() >> 15;

    /** How many parts; none where nothing is kept. */
    public int size() {
        return parts.size();
    }

    /** Whether there is no more room. */
    public boolean isFull() {
        return parts.stream().mapToLong(Keeping::held).sum() > ROOM;
    }

    /**
     * Takes the next events into a part.
     *
     * @throws Tripped when one of them cannot be taken in
     */
    public void take(int part, List<Recorded> batch) {
        tried(() -> parts.get(part).take(batch));
    }

    /** Writes what is kept of a part. */
    public void end(int part) {
        tried(parts.get(part)::end);
    }

    /** Rows may be larger than anybody thought: with care, few of them are held at a time. */
    private static void tried(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            throw Carefully.isAway(failure) ? failure : new Tripped(failure);
        } catch (OutOfMemoryError full) {
            throw new Tripped(full);
        }
    }

    /** Some event cannot be taken in: all must be made with care, from the first event on. */
    public static final class Tripped extends RuntimeException {

        Tripped(Throwable failure) {
            super(failure);
        }
    }
}
