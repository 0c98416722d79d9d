package waymark.api.understand.problem.watch;

import waymark.api.kernel.StreamId;

/** The id of the one watch over all resolved problems. */
public record WatchId(String value) implements StreamId {

    /** The subject that begins it. */
    public static final String SUBJECT = "problem-watch";

    /** The one there is. */
    public static final WatchId THE = new WatchId(
            SUBJECT + "/00000000-0000-7000-8000-000000000000");

    public WatchId {
        value = StreamId.checked(SUBJECT, value);
    }
}
