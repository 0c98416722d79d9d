package waymark.trial.history;

/**
 * One read.
 *
 * @param stream that was looked at
 * @param seen a position that the reader had seen and named
 * @param version that was shown
 * @param words that were shown: the key of the edit that wrote them
 * @param begun when it was asked, in nanoseconds of one clock
 * @param ended when the answer came
 */
public record Look(
        String stream, long seen, long version, String words, long begun, long ended) {

    /** The same at another time. */
    Look at(long time) {
        return new Look(stream, seen, version, words, time, time);
    }
}
