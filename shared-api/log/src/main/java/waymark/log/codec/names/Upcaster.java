package waymark.log.codec.names;

import tools.jackson.databind.node.ObjectNode;

/**
 * Lifts the stored form of one event by one revision. It sees personal text in the clear, or as
 * erased, and never the log: the same old form gives the same new form for ever.
 */
public interface Upcaster {

    /** The stored name of the event, for example {@code insight.recorded}. */
    String name();

    /** The revision it lifts from; it lifts to the next. */
    int from();

    /** The form of the next revision. */
    ObjectNode lift(ObjectNode old);
}
