package waymark.api.choose.council.meeting;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of a meeting. */
public record MeetingId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "meeting";

    public MeetingId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static MeetingId next() {
        return new MeetingId(NewId.of(SUBJECT));
    }
}
