package waymark.api.deliver.watch;

import waymark.api.kernel.StreamId;

/** The id of one silence of a project that was told. */
public record OverdueId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "overdue-report";

    public OverdueId {
        value = StreamId.checked(SUBJECT, value);
    }
}
