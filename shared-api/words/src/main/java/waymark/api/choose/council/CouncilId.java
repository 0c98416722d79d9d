package waymark.api.choose.council;

import waymark.api.kernel.StreamId;

/** The id of the council; there is one. */
public record CouncilId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "council";

    /** The one council of this programme. */
    public static final CouncilId THE = new CouncilId(
            SUBJECT + "/00000000-0000-7000-8000-000000000002");

    public CouncilId {
        value = StreamId.checked(SUBJECT, value);
    }
}
