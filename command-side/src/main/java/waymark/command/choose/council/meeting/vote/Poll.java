package waymark.command.choose.council.meeting.vote;

import java.util.LinkedHashMap;
import java.util.Map;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.council.meeting.MeetingEvent.VoteCast;
import waymark.api.govern.organisation.PersonId;

/**
 * The votes that were cast in a meeting; of each member and case there is one, the last.
 *
 * @param votes by case and member
 */
public record Poll(Map<BusinessCaseId, Map<PersonId, VoteCast>> votes) {

    /** Nobody has voted. */
    public static final Poll NONE = new Poll(Map.of());

    public Poll {
        votes = Map.copyOf(votes);
    }

    /** The votes on a case, by member. */
    public Map<PersonId, VoteCast> on(BusinessCaseId businessCase) {
        return votes.getOrDefault(businessCase, Map.of());
    }

    /** The same after one more vote. */
    public Poll with(VoteCast told) {
        Map<PersonId, VoteCast> one = new LinkedHashMap<>(on(told.businessCase()));
        one.put(told.member(), told);
        Map<BusinessCaseId, Map<PersonId, VoteCast>> all = new LinkedHashMap<>(votes);
        all.put(told.businessCase(), one);
        return new Poll(all);
    }
}
