package waymark.log.jdbc.append;

import java.util.concurrent.TimeUnit;

/**
 * Knows how many callers there are at a time, and whether it pays to wait for all of them. A group
 * costs about the same whatever its size, so of callers that ask again as soon as they are answered
 * half would always be written while the other half comes back. Where they do not come back within
 * half the time of a group, they are waited for seldom. Used under the lock of the room.
 */
final class Gathering {

    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int SELDOM = 64;

    /** Of more callers than these, half are a group that costs what its size is. */
    private static final int FEW = 16;

    private int callers;
    private long begun;
    private long patience;
    private int misses;
    private int passed;

    /** Whether there was but one caller at the last look. */
    boolean isQuiet() {
        return callers <= 1;
    }

    /** How many are expected. */
    int expected() {
        return callers;
    }

    /**
     * How long to wait for the others, in ns; 0 for not at all.
     *
     * @param here how many have come already
     */
    long patience(int here) {
        boolean pays = !isQuiet() && callers <= FEW && here < callers;
        if (!pays || passed++ < misses) {
            return 0;
        }
        passed = 0;
        return patience;
    }

    /** How many had come in the end. */
    void came(int here) {
        misses = here >= callers ? 0 : Math.min(SELDOM, 2 * misses + 1);
    }

    /** A group is about to be written. */
    void begun() {
        begun = System.nanoTime();
    }

    /**
     * A group was written and is about to be answered.
     *
     * @param group how many are in it
     * @param waiting how many others have come meanwhile
     */
    void written(int group, int waiting) {
        callers = group + waiting;
        patience = Math.min(LONGEST_NANOS, (System.nanoTime() - begun) / 2);
    }
}
