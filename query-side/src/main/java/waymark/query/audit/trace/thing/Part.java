package waymark.query.audit.trace.thing;

import org.jspecify.annotations.Nullable;
import waymark.api.audit.trace.TraceQuery.Pin;

/**
 * A part of a thing that has a place of its own in a trace: a touchpoint of a journey, a piece of
 * evidence, the root cause of a problem, a decision on a case.
 *
 * @param kind what it is, as ids begin
 * @param whole the id of the thing
 * @param number which of its kind, from 1
 * @param title what it says; null where an event says nothing of it
 * @param stage how far it came
 * @param pinned what exactly was looked at, if it is evidence that says so
 */
public record Part(String kind, String whole, int number, @Nullable String title, String stage,
        @Nullable Pin pinned) {

    public static final String TOUCHPOINT = "touchpoint";
    public static final String EVIDENCE = "evidence";
    public static final String CAUSE = "cause";
    public static final String DECISION = "decision";

    /** The id of a part. */
    public static String id(String kind, String whole, int number) {
        return kind + whole.substring(whole.indexOf('/')) + "." + number;
    }

    String id() {
        return id(kind, whole, number);
    }

    /** Its short reference, after that of the thing. */
    String reference(String ofWhole) {
        return ofWhole + switch (kind) {
            case EVIDENCE -> ".E" + number;
            case CAUSE -> ".C";
            case DECISION -> ".D" + number;
            default -> "." + number;
        };
    }
}
