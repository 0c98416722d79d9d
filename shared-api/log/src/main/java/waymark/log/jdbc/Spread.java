package waymark.log.jdbc;

import java.util.function.LongSupplier;

/**
 * Over how many tables the log is spread, and so which way streams are read: from all of them at
 * once, or each stream from where it may stand, which has to be looked up first.
 *
 * @param size how many positions a partition has; the log of H2 is one table whatever it holds
 * @param reached how far the log reaches at least
 */
record Spread(long size, LongSupplier reached) {

    /** Looking one stream up costs what eight partitions do, and each more what four do. */
    private static final int PARTITIONS = 4;

    /** A log that stays in one table. */
    static Spread none() {
        return new Spread(Long.MAX_VALUE, () -> 0);
    }

    /** Whether to look first between which positions so many streams stand. */
    boolean asksForBounds(int streams) {
        return reached.getAsLong() / size >= PARTITIONS * (streams + 1L);
    }
}
