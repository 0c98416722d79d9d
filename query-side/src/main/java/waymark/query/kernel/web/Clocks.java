package waymark.query.kernel.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.log.EventLog;
import waymark.query.kernel.AsOf;
import waymark.query.kernel.following.Followed;

/**
 * Reads the two clocks of a view: a day or a moment whose business dates count, and a moment or a
 * position of the log up to which is known. Either alone moves both.
 */
@Component
public class Clocks {

    /** Beyond it databases disagree on what a day is. */
    private static final int LAST_YEAR = 9999;

    private static final String SINCE = "sinceAsOf";

    private final EventLog log;
    private final Followed followed;
    private final Clock clock;

    Clocks(EventLog log, Followed followed, Clock clock) {
        this.log = log;
        this.followed = followed;
        this.clock = clock;
    }

    /** One clock as somebody wrote it, or null, in a field of this name. */
    public record Written(String field, @Nullable String text) {

        public Written {
            text = text == null || text.isBlank() ? null : text.strip();
        }
    }

    /**
     * The view that both give; the present where neither is written.
     *
     * @throws Unacceptable naming its field, when one of them is no day, moment or position
     */
    public AsOf of(Written asOf, Written knownAt) {
        LocalDate today = LocalDate.now(clock);
        if (asOf.text() == null && knownAt.text() == null) {
            return new AsOf(followed.position(), today, false);
        }
        LocalDate effective = asOf.text() == null ? today : day(asOf.field(), asOf.text());
        long position = knownAt.text() == null
                ? log.positionAt(endOf(asOf.field(), Objects.requireNonNull(asOf.text())))
                : known(knownAt.field(), knownAt.text());
        return new AsOf(reached(position), effective, true);
    }

    /**
     * An earlier view that another is compared with, written as {@code sinceAsOf} and {@code
     * sinceKnownAt}; where only its day is said, no more is known in it than in the other.
     *
     * @param view the other
     * @throws Unacceptable when neither clock is said, or one of them cannot be read
     */
    public AsOf since(@Nullable String asOf, @Nullable String knownAt, AsOf view) {
        Written known = new Written("sinceKnownAt", knownAt);
        AsOf read = of(new Written(SINCE, asOf), known);
        if (!read.past()) {
            throw new Unacceptable(SINCE, "It is not said since when.",
                    "a day such as 2026-05-31, or a moment or position as sinceKnownAt");
        }
        return known.text() != null
                ? read
                : new AsOf(Math.min(read.position(), view.position()), read.effective(), true);
    }

    /** A view of what was recorded a moment ago waits for it, as long as a person would. */
    private long reached(long position) {
        if (position > followed.position()) {
            followed.await(Math.min(position, log.head()), Followed.PATIENCE);
        }
        return Math.min(position, followed.position());
    }

    private long known(String field, String text) {
        return text.chars().allMatch(Character::isDigit)
                ? position(field, text)
                : log.positionAt(endOf(field, text));
    }

    private LocalDate day(String field, String text) {
        LocalDate day = text.length() <= 10
                ? parsedDay(field, text)
                : LocalDate.ofInstant(endOf(field, text), clock.getZone());
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            throw unreadable(field);
        }
        return day;
    }

    private Instant endOf(String field, String text) {
        if (text.length() <= 10) {
            return parsedDay(field, text).atTime(LocalTime.MAX).atZone(clock.getZone()).toInstant();
        }
        try {
            return text.endsWith("Z")
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text).atZone(clock.getZone()).toInstant();
        } catch (DateTimeException wrong) {
            throw unreadable(field);
        }
    }

    private static LocalDate parsedDay(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw unreadable(field);
        }
    }

    static long position(String field, String text) {
        try {
            return Long.parseUnsignedLong(text) & Long.MAX_VALUE;
        } catch (NumberFormatException wrong) {
            throw new Unacceptable(field, "This is not a position of the log.",
                    "a whole number, as in the header Waymark-Position");
        }
    }

    private static Unacceptable unreadable(String field) {
        return new Unacceptable(field, "This is not a day or a moment.",
                "a day such as 2026-05-31 or a moment such as 2026-05-31T10:00:00Z");
    }
}
