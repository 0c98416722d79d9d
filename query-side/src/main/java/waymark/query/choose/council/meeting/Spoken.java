package waymark.query.choose.council.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.choose.council.meeting.MeetingEvent.VoteCast;
import waymark.api.choose.council.meeting.MeetingQuery.VoteView;
import waymark.log.Recorded;

/**
 * What people said in a meeting, read from the log when it is shown and never kept in rows.
 *
 * @param story item 0
 * @param words beside votes, by case and member
 */
record Spoken(@Nullable String story, Map<String, String> words) {

    static final Spoken NOTHING = new Spoken(null, Map.of());

    static Spoken of(List<Recorded> history) {
        String story = null;
        Map<String, String> words = new HashMap<>();
        for (Recorded recorded : history) {
            if (recorded.event() instanceof MeetingScheduled told) {
                story = told.story();
            }
            if (recorded.event() instanceof VoteCast told) {
                words.put(key(told.businessCase().value(), told.member().value()),
                        told.words() == null ? "" : told.words());
            }
        }
        return new Spoken(story, words);
    }

    /** The vote with what was said beside it. */
    VoteView beside(VoteView vote) {
        String said = words.getOrDefault(key(vote.businessCase(), vote.member()), "");
        return new VoteView(vote.businessCase(), vote.member(), vote.by(), vote.voice(),
                said.isEmpty() ? null : said);
    }

    private static String key(String businessCase, String member) {
        return businessCase + " " + member;
    }
}
