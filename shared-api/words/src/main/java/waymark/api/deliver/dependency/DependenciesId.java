package waymark.api.deliver.dependency;

import waymark.api.kernel.StreamId;

/** The id of the programme's dependencies; there is one list of them. */
public record DependenciesId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "dependencies";

    /** The dependencies of this programme. */
    public static final DependenciesId THE = new DependenciesId(
            SUBJECT + "/00000000-0000-7000-8000-000000000005");

    public DependenciesId {
        value = StreamId.checked(SUBJECT, value);
    }
}
