package waymark.api.choose.initiative;

import waymark.api.kernel.NewId;
import waymark.api.kernel.StreamId;

/** The id of an initiative. */
public record InitiativeId(String value) implements StreamId {

    /** The subject that begins every such id. */
    public static final String SUBJECT = "initiative";

    public InitiativeId {
        value = StreamId.checked(SUBJECT, value);
    }

    /** A new id. */
    public static InitiativeId next() {
        return new InitiativeId(NewId.of(SUBJECT));
    }
}
