package waymark.query.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The two clocks of the page as its reader set them: which business dates count ({@code asOf}),
 * and up to when things were known ({@code knownAt}, a time or a position of the log).
 *
 * @param asOf what the address asks for, or null for today
 * @param knownAt what the address asks for, or null for now
 * @param say how dates are said
 */
public record Clocks(@Nullable String asOf, @Nullable String knownAt, Say say) {

    static Clocks of(Address address, Say say) {
        return new Clocks(address.first("asOf"), address.first("knownAt"), say);
    }

    /** Whether the page shows an earlier moment rather than now. */
    public boolean past() {
        return asOf != null || knownAt != null;
    }

    /** For example: as of 31 May 2026, as known on 4 June 2026, 14:05. */
    public String said() {
        return "as of " + (asOf == null ? "today" : moment(asOf)) + ", as known "
                + (knownAt == null ? "then" : known(knownAt));
    }

    /** A link to another page that keeps both clocks; a place on this one has them already. */
    public String keep(String link) {
        int place = link.indexOf('#');
        if (place < 0) {
            return kept(link);
        }
        return place == 0 ? link : kept(link.substring(0, place)) + link.substring(place);
    }

    private String kept(String path) {
        String kept = asOf == null ? path : Address.join(path, "asOf", asOf);
        return knownAt == null ? kept : Address.join(kept, "knownAt", knownAt);
    }

    private String known(String typed) {
        boolean position = typed.chars().allMatch(Character::isDigit) && typed.length() < 19;
        return position
                ? "at log position " + say.count(Long.parseLong(typed))
                : "on " + moment(typed);
    }

    private String moment(String typed) {
        try {
            if (typed.length() <= 10) {
                return say.date(LocalDate.parse(typed));
            }
            return typed.endsWith("Z")
                    ? say.moment(Instant.parse(typed))
                    : say.moment(LocalDateTime.parse(typed));
        } catch (DateTimeParseException unreadable) {
            // The page itself refuses what it cannot read; the banner only repeats it.
            return typed;
        }
    }
}
