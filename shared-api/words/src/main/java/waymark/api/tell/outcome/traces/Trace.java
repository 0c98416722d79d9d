package waymark.api.tell.outcome.traces;

import java.util.Locale;

/**
 * A place in a text that leads to a person or an account. It does not repeat what stands there.
 *
 * @param kind what stands there
 * @param from where it begins, counted from 0
 * @param to where it ends, exclusive
 */
public record Trace(Kind kind, int from, int to) {

    /** What can be found. */
    public enum Kind {
        E_MAIL, TELEPHONE, CARD, ACCOUNT
    }

    /** For example: telephone number at characters 12 to 26, counted from 1. */
    public String said() {
        String what = switch (kind) {
            case E_MAIL -> "e-mail address";
            case TELEPHONE, CARD, ACCOUNT -> kind.name().toLowerCase(Locale.ROOT) + " number";
        };
        return "%s at characters %d to %d".formatted(what, from + 1, to);
    }

    boolean overlaps(Trace other) {
        return from < other.to && other.from < to;
    }
}
