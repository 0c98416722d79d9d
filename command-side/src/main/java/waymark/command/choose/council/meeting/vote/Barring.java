package waymark.command.choose.council.meeting.vote;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import waymark.api.choose.businesscase.decision.DecisionRecord.Recusal.Because;
import waymark.api.govern.organisation.PersonId;
import waymark.command.choose.council.meeting.Meeting;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Known;

/**
 * Who stands back from a case in a meeting: whoever is interested in it (BC-2), and who had the
 * work of one that is before the day of the opening (ORG-3). Work that is handed over later bars
 * nobody: otherwise a vote could be struck out by whom it goes against.
 *
 * @param interests who wrote the case, and for which initiative
 * @param meeting one that was opened
 * @param known what is known of its members, too
 */
public record Barring(Interests interests, Meeting meeting, Known known) {

    /** The streams that it rests on for a member: the own one, which leads to the others. */
    public static Set<String> streams(PersonId member, Known known) {
        Set<String> streams = new TreeSet<>(Set.of(member.value()));
        if (known.streams().containsKey(member.value())) {
            streams.addAll(known.of(member.value(), Acting.FOLD).standsInFor(known.today()));
        }
        return streams;
    }

    /** Why this member stands back, if so. */
    public Optional<Because> of(PersonId member) {
        var initiative = Objects.requireNonNull(interests.initiative(), "there is such a case");
        return interests.bars(member, known.standsInFor(member.value(), meeting.openedOn()),
                known.of(initiative.value(), Standing.FOLD), known.programme().profile());
    }
}
