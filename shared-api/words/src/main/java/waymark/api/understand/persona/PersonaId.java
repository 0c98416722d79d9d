package waymark.api.understand.persona;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of a persona. */
public record PersonaId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "persona";

    public PersonaId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static PersonaId next() {
        return new PersonaId(NewId.of(SUBJECT));
    }
}
