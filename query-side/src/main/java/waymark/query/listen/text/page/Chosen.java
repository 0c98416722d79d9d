package waymark.query.listen.text.page;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which answers the address of a page asks for.
 *
 * @param source the source, by id or reference; null for the first one that has answers
 * @param since received on this day or later
 * @param until received on this day or earlier
 */
record Chosen(@Nullable String source, @DateTimeFormat(iso = DATE) @Nullable LocalDate since,
        @DateTimeFormat(iso = DATE) @Nullable LocalDate until) {

    /** The same for another page, as the end of its address. */
    String query(String reference) {
        return "?source=" + reference + (since == null ? "" : "&since=" + since)
                + (until == null ? "" : "&until=" + until);
    }
}
