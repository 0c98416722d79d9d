package waymark.api.listen.followup.cause;

import waymark.api.kernel.StreamId;

/** The id of the list of causes; there is one. */
public record CausesId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "followup-causes";

    /** The one list of this programme. */
    public static final CausesId THE = new CausesId(
            SUBJECT + "/00000000-0000-7000-8000-000000000004");

    public CausesId {
        value = StreamId.checked(SUBJECT, value);
    }
}
