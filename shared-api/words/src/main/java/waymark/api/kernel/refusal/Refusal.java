package waymark.api.kernel.refusal;

/**
 * A "no" that a person can act on. Each subject lists its refusals as an enum, so that every one
 * is written once, answered once and tested by name.
 */
public interface Refusal {

    /** How a refusal is answered over HTTP. */
    enum Kind {
        /** No such thing: 404. */
        UNKNOWN(404),
        /** Not this person: 403. */
        FORBIDDEN(403),
        /** Not now, given what happened before: 409. */
        CONFLICT(409),
        /** The thing changed since it was read: 412. */
        STALE(412),
        /** The version it was read at is missing: 428. */
        MISSING_PRECONDITION(428),
        /** What was said cannot be accepted: 422. */
        INVALID(422);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status of this kind. */
        public int status() {
            return status;
        }
    }

    /**
     * All that is to be said with a "no".
     *
     * @param rule the rule of the domain that says no, for example {@code BC-2}
     * @param kind how it is answered
     * @param field the field of the request it concerns, or an empty text when it is the whole
     * @param sentence one plain sentence for the person who asked
     * @param accepted what would be accepted instead, in words
     */
    record Because(String rule, Kind kind, String field, String sentence, String accepted) {}

    /** The code, for example {@code OWN_CASE}; the name of the enum constant. */
    String name();

    /** All that is to be said with it. */
    Because because();

    /** The rule of the domain that says no, for example {@code BC-2}. */
    default String rule() {
        return because().rule();
    }

    /** How it is answered. */
    default Kind kind() {
        return because().kind();
    }

    /** The field of the request it concerns, or an empty text when it is the whole. */
    default String field() {
        return because().field();
    }

    /** One plain sentence for the person who asked. */
    default String sentence() {
        return because().sentence();
    }

    /** What would be accepted instead, in words. */
    default String accepted() {
        return because().accepted();
    }
}
