package waymark.command.choose.businesscase.room;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.api.choose.businesscase.decision.DecisionRecord.Quorum;
import waymark.api.choose.businesscase.decision.DecisionRecord.Recusal;
import waymark.api.choose.businesscase.decision.DecisionRecord.Recusal.Because;
import waymark.api.choose.council.Seat;
import waymark.api.choose.council.meeting.Attendance;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.command.choose.businesscase.BusinessCase;
import waymark.command.choose.council.meeting.Meeting;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Known;

/**
 * Those present who could decide, and those who stand back.
 *
 * @param roster who was present and still takes part
 * @param recused who stands back, and why
 * @param profile how strictly people are kept apart
 * @param agreed the quorum that the programme agreed on
 */
record Bench(
        List<Attendance> roster,
        Map<PersonId, Because> recused,
        Profile profile,
        int agreed) {

    /** Above SMALL nobody decides alone, however many stand back. */
    private static final int FLOOR = 2;

    static Bench of(BusinessCase businessCase, Meeting meeting, Known known) {
        List<Attendance> roster = meeting.roster().stream()
                .filter(one -> known.of(one.member().value(), Acting.FOLD).active()).toList();
        return new Bench(roster, barred(businessCase, roster, known),
                known.programme().profile(), known.programme().settings().quorum());
    }

    /** BC-2: the author and the owner; in a regulated programme also the sponsor. */
    private static Map<PersonId, Because> barred(
            BusinessCase businessCase, List<Attendance> roster, Known known) {
        Aims aims = known.of(businessCase.draft().initiative().value(), Aims.FOLD);
        Map<PersonId, Because> barred = new LinkedHashMap<>();
        for (Attendance one : roster) {
            PersonId member = one.member();
            if (businessCase.draft().authors().contains(member)) {
                barred.put(member, Because.AUTHOR);
            } else if (member.equals(aims.owner())) {
                barred.put(member, Because.OWNER);
            } else if (known.programme().profile() == Profile.REGULATED
                    && member.equals(aims.sponsor())) {
                barred.put(member, Because.SPONSOR);
            }
        }
        return barred;
    }

    /** The same with these standing back by their own wish. */
    Bench without(List<PersonId> wishing) {
        Map<PersonId, Because> all = new LinkedHashMap<>(recused);
        wishing.forEach(member -> all.putIfAbsent(member, Because.OWN_WISH));
        return new Bench(roster, all, profile, agreed);
    }

    /** The same with those whom the rules bar let back in; only in SMALL, with a reason (GOV-2). */
    Bench readmitting() {
        Map<PersonId, Because> willing = new LinkedHashMap<>(recused);
        willing.values().removeIf(because -> because != Because.OWN_WISH);
        return new Bench(roster, willing, profile, agreed);
    }

    boolean isPresent(PersonId member) {
        return roster.stream().anyMatch(one -> one.member().equals(member));
    }

    boolean bars(PersonId member) {
        return recused.containsKey(member) && recused.get(member) != Because.OWN_WISH;
    }

    /** Whether this member is present and does not stand back. */
    boolean decides(PersonId member) {
        return isPresent(member) && !recused.containsKey(member);
    }

    boolean hasChair() {
        return roster.stream().anyMatch(one -> one.seats().contains(Seat.CHAIR)
                && decides(one.member()));
    }

    /** CNL-2: who stands back lowers the quorum, down to a floor. */
    Quorum quorum() {
        int floor = profile == Profile.SMALL ? 1 : Math.min(FLOOR, agreed);
        Set<PersonId> counted = new HashSet<>();
        roster.forEach(one -> counted.add(one.member()));
        counted.removeAll(recused.keySet());
        int standingBack = (int) roster.stream()
                .filter(one -> recused.containsKey(one.member())).count();
        return new Quorum(agreed, Math.max(floor, agreed - standingBack), counted.size());
    }

    boolean hasQuorum() {
        Quorum quorum = quorum();
        return quorum.counted() >= quorum.needed();
    }

    List<Recusal> recusals() {
        return recused.entrySet().stream()
                .map(one -> new Recusal(one.getKey(), one.getValue())).toList();
    }
}
