package waymark.api.audit.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.OrganisationQuery.Mentioned;
import waymark.api.kernel.Query;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about what happened. */
public sealed interface HistoryQuery<A> extends Query<A> {

    /** All that happened to one thing, by its id such as {@code insight/...}. */
    @WhoMay
    record FindHistory(String id) implements HistoryQuery<HistoryView> {}

    /** One event, by its position in the log, from 1. */
    @WhoMay
    record FindEvent(long position) implements HistoryQuery<EventView> {}

    /**
     * All that was recorded, the newest first.
     *
     * @param before only events before this position; null for all
     * @param limit how many, 1 to 500
     */
    @WhoMay
    record ListEvents(@Nullable Long before, int limit) implements HistoryQuery<EventList> {}

    /** These events, 1 to 500 of them, oldest first; what was not known then is left out. */
    @WhoMay
    record ReadEvents(List<Long> positions) implements HistoryQuery<EventList> {}

    /** A page of the record. */
    record EventList(List<EventLine> events, @Nullable String next) {}

    /**
     * One event in a line.
     *
     * @param words what happened
     * @param id of the thing that it happened to
     * @param called what that thing is called
     * @param link where it is read, if there is such a place
     * @param says what was recorded, shortly; personal text is masked
     */
    record EventLine(long position, Instant recordedAt, String words, String id, String called,
            @Nullable String link, By by, @Nullable String reason, List<Saying> says) {}

    /**
     * What happened to one thing, oldest first.
     *
     * @param reference its short reference, if it has one
     */
    record HistoryView(String id, @Nullable String reference, List<EventView> events) {}

    /**
     * One event with its grounds.
     *
     * @param version its place among the events of its thing, from 0
     * @param name its stored name, for example {@code insight.validated}
     * @param words the same in words
     * @param by who recorded it
     * @param reason why, where a rule asks for it
     * @param correlation what all messages of one request share
     * @param causation the request or event that directly led here
     * @param readSet what the decision rested on: ids, each with its version then
     * @param fields what was recorded; personal text is masked
     * @param says the same in words for a reader, shortly; personal text is masked here too
     */
    record EventView(
            long position,
            String id,
            long version,
            String name,
            String words,
            By by,
            Instant recordedAt,
            @Nullable String reason,
            String correlation,
            String causation,
            Map<String, Long> readSet,
            Map<String, Object> fields,
            List<Saying> says) {}

    /**
     * One thing that an event recorded, in words.
     *
     * @param name what it is, for example {@code effective on}
     * @param value what it was; long texts and lists are cut with a mark, {@code fields} has all
     * @param link where the thing that is named is read, if one is
     */
    record Saying(String name, String value, @Nullable String link) {}

    /**
     * Who acted.
     *
     * @param person the id
     * @param name the name as it is known now
     * @param roles what the person was trusted with then
     * @param department the id of the department then, if any
     * @param standsFor for whom it was done, where it was the delegated work of another (ORG-3)
     */
    record By(String person, String name, Set<Role> roles, @Nullable String department,
            @Nullable Mentioned standsFor) {}
}
