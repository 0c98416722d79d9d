package waymark.api.choose.businesscase.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.meeting.Attendance;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.govern.programme.Settings.DecisionRule;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.worth.Money;

/**
 * How a case was decided. It is never edited; a later decision may replace it by its number.
 *
 * @param number which decision on this case it is, from 1
 * @param meeting the meeting it was decided in
 * @param effectiveOn the day it was decided
 * @param profile how strictly people were kept apart then
 * @param rule how the council came to it, which follows from the commitment
 * @param commitment the amount that chose the rule
 * @param roster who was present, frozen when the meeting opened
 * @param recused who stood back, and why
 * @param quorum how many were needed and how many counted
 * @param votes one a member, where the majority decided
 * @param dissent who thought otherwise
 * @param assent the executive sponsor's, where it was needed
 * @param seenAt the position of the page that was shown
 * @param ranking where the initiative stood then, if the page showed a ranking
 * @param evidence all it rested on
 * @param reason why; always there unless it was approved by others than its author and owner
 * @param selfApproved whether the reason stands for a missing second person (GOV-2)
 * @param supersedes the number of the decision it replaces, if it replaces one
 */
public record DecisionRecord(
        int number,
        MeetingId meeting,
        LocalDate effectiveOn,
        Profile profile,
        DecisionRule rule,
        Money commitment,
        List<Attendance> roster,
        List<Recusal> recused,
        Quorum quorum,
        List<Ballot> votes,
        List<Dissent> dissent,
        @Nullable PersonId assent,
        long seenAt,
        @Nullable Ranking ranking,
        EvidenceDocument evidence,
        @Nullable @NotPersonal String reason,
        boolean selfApproved,
        @Nullable Integer supersedes) {

    /**
     * A member who stood back.
     *
     * @param member who stood back
     * @param because why
     */
    public record Recusal(PersonId member, Because because) {

        /** Why a member stands back. */
        public enum Because { AUTHOR, OWNER, SPONSOR, OWN_WISH }
    }

    /**
     * How many it took (CNL-1, CNL-2).
     *
     * @param agreed the quorum that the programme agreed on
     * @param needed how many were needed once those who stood back were left out of it
     * @param counted how many were present and did not stand back
     */
    public record Quorum(int agreed, int needed, int counted) {}

    public DecisionRecord {
        roster = List.copyOf(roster);
        recused = List.copyOf(recused);
        votes = List.copyOf(votes);
        dissent = List.copyOf(dissent);
    }
}
