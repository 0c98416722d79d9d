package waymark.api.listen.followup;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of a case that is followed up. */
public record FollowupId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "followup";

    public FollowupId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static FollowupId next() {
        return new FollowupId(NewId.of(SUBJECT));
    }
}
