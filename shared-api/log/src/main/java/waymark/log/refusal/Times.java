package waymark.log.refusal;

import java.time.Instant;

/**
 * How often it was said.
 *
 * @param about what it was about the last time, empty if that was not known
 */
record Times(long many, Instant first, Instant last, String about) {

    Times and(Times other) {
        Times later = other.last.isBefore(last) ? this : other;
        return new Times(many + other.many, first.isBefore(other.first) ? first : other.first,
                later.last, later.about);
    }
}
