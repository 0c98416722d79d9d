package waymark.api.audit.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about who read what customers said (AUD-1). */
public sealed interface ReadingQuery<A> extends Query<A> {

    /**
     * The readings, the latest first.
     *
     * @param person only by this person
     * @param thing only of this answer, case or import
     * @param before asks on from the last page
     * @param limit how many, 1 to 500
     */
    @WhoMay({Role.AUDITOR, Role.ADMIN})
    record ListReadings(@Nullable String person, @Nullable String thing, @Nullable String before,
            int limit) implements ReadingQuery<ReadingList> {}

    /** What was read. */
    enum Words {
        ANSWERS, SEARCHED_ANSWERS, ANSWERS_OF_THEME, NEAR_COPIES, FREQUENT_WORDS, CASE,
        REJECTED_ROWS
    }

    /**
     * One reading.
     *
     * @param person the id of who read
     * @param name of who read
     * @param what was read
     * @param where the source, case or import in which it was read
     * @param things how many answers, or other things, were shown
     */
    record ReadingView(String id, Instant readAt, String person, String name, Words what,
            String where, int things) {}

    /** A page of them. */
    record ReadingList(List<ReadingView> readings, @Nullable String next) {}
}
