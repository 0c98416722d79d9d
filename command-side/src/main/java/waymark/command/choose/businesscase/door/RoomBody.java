package waymark.command.choose.businesscase.door;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.decision.Ballot;
import waymark.api.choose.businesscase.decision.Condition;
import waymark.api.choose.businesscase.decision.Dissent;
import waymark.api.choose.businesscase.decision.Ranking;
import waymark.api.choose.businesscase.decision.RoomDecision;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.worth.Money;
import waymark.command.kernel.Ids;

/** What the secretary says the room decided; people are named by id or reference. */
record RoomBody(
        String meeting,
        RoomDecision.Verdict verdict,
        long seenAt,
        @Nullable Ranking ranking,
        @Nullable List<DissentBody> dissent,
        @Nullable List<String> recused,
        @Nullable List<VoteBody> votes,
        @Nullable Money amount,
        @Nullable List<ConditionBody> conditions,
        @Nullable String assent,
        @Nullable LocalDate deferredUntil,
        @Nullable Integer supersedes,
        @Nullable String reason) {

    /** Who thinks otherwise; stands aside unless it says that the member objects. */
    record DissentBody(String member, @Nullable Boolean objects, @Nullable String words) {}

    /** One member's vote. */
    record VoteBody(String member, Ballot.Voice voice) {}

    /** What an approval depends on. */
    record ConditionBody(String text, String owner, LocalDate due) {}

    RoomDecision understood(Writing writing, Ids ids) {
        return new RoomDecision(
                ids.named("meeting", MeetingId.SUBJECT, meeting, MeetingId::new), verdict,
                writing.seen(seenAt), ranking,
                Writing.all(dissent, one -> new Dissent(
                        writing.person("dissent.member", one.member()),
                        Boolean.TRUE.equals(one.objects()), one.words())),
                Writing.all(recused, one -> writing.person("recused", one)),
                Writing.all(votes, one -> new Ballot(
                        writing.person("votes.member", one.member()), one.voice())),
                amount,
                Writing.all(conditions, one -> new Condition(one.text(),
                        writing.person("conditions.owner", one.owner()), one.due())),
                assent == null || assent.isBlank() ? null : writing.person("assent", assent),
                deferredUntil, supersedes);
    }
}
