package waymark.api.deliver.exception;

import java.util.UUID;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.StreamId;

/** The id of the exceptions of one kind of one project, of which one at most is open. */
public record ExceptionId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "exception";

    public ExceptionId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** Where exceptions of this kind of this project stand; the same again whenever it is asked. */
    public static ExceptionId of(ProjectId project, ExceptionKind kind) {
        UUID whole = UUID.fromString(project.uuid());
        long mixed = whole.getLeastSignificantBits() ^ ((long) kind.name().hashCode() << 16);
        long low = (mixed & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new ExceptionId(
                SUBJECT + "/" + new UUID(whole.getMostSignificantBits(), low));
    }
}
