package waymark.api.govern.organisation;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of a person who works on the programme. */
public record PersonId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "person";

    public PersonId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static PersonId next() {
        return new PersonId(NewId.of(SUBJECT));
    }
}
