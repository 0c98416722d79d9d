package waymark.trial.history;

/**
 * One write that a client asked for, as often as it took until it was answered.
 *
 * @param key its idempotency key, which is also what it writes
 * @param stream that it writes
 * @param named the version it was made against; -1 where it begins the stream
 * @param answer it got in the end
 * @param begun when it was first sent, in nanoseconds of one clock
 * @param ended when the answer came, by the same clock
 */
public record Edit(String key, String stream, long named, Answer answer, long begun, long ended) {

    /** What became of it. */
    public sealed interface Answer {

        /** It is stored. */
        record Done(long version, long position) implements Answer {}

        /** The version it named was not the last one. */
        record Stale() implements Answer {}

        /** Nobody was told. */
        record Unknown() implements Answer {}
    }

    /** The same, answered otherwise. */
    public Edit answered(Answer other) {
        return new Edit(key, stream, named, other, begun, ended);
    }

    /** The same, at the time of another. */
    Edit at(Edit other) {
        return new Edit(key, stream, named, answer, other.begun, other.ended);
    }

    /** The same, made against another version. */
    Edit against(long version) {
        return new Edit(key, stream, version, answer, begun, ended);
    }
}
