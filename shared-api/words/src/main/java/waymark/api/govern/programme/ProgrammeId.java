package waymark.api.govern.programme;

import waymark.api.kernel.StreamId;

/** The id of the programme; an installation keeps one. */
public record ProgrammeId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "programme";

    /** The one programme of this installation. */
    public static final ProgrammeId THE = new ProgrammeId(
            SUBJECT + "/00000000-0000-7000-8000-000000000001");

    public ProgrammeId {
        value = StreamId.checked(SUBJECT, value);
    }
}
