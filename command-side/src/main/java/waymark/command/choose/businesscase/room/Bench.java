package waymark.command.choose.businesscase.room;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.decision.DecisionRecord.Quorum;
import waymark.api.choose.businesscase.decision.DecisionRecord.Recusal;
import waymark.api.choose.businesscase.decision.DecisionRecord.Recusal.Because;
import waymark.api.choose.council.CouncilId;
import waymark.api.choose.council.Seat;
import waymark.api.choose.council.meeting.Attendance;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.command.choose.businesscase.BusinessCase;
import waymark.command.choose.council.Seats;
import waymark.command.choose.council.meeting.Meeting;
import waymark.command.choose.council.meeting.vote.Barring;
import waymark.command.choose.council.meeting.vote.Interests;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Known;

/**
 * Those who could decide, and those who stand back. A member whose vote was lent sits here beside
 * who has it, without a seat of honour, and cannot vote where that one stands back (ORG-3).
 *
 * @param roster whose votes are there, of people who still take part
 * @param carriers who carries the vote of a member that is not present, by that member
 * @param recused who stands back, and why
 * @param profile how strictly people are kept apart
 * @param agreed the quorum that the programme agreed on
 */
record Bench(
        List<Attendance> roster,
        Map<PersonId, PersonId> carriers,
        Map<PersonId, Because> recused,
        Profile profile,
        int agreed) {

    /** Above SMALL nobody decides alone, however many stand back. */
    private static final int FLOOR = 2;

    static Bench of(BusinessCase businessCase, Meeting meeting, Known known) {
        List<Attendance> present = meeting.roster().stream()
                .filter(one -> takesPart(one.member(), known)).toList();
        Seats seats = known.of(CouncilId.THE.value(), Seats.FOLD);
        Map<PersonId, PersonId> carriers = new LinkedHashMap<>();
        present.forEach(one -> {
            if (one.standsInFor() != null && takesPart(one.standsInFor(), known)
                    && seats.lentTo(one.member(), known.today()).contains(one.standsInFor())) {
                carriers.put(one.standsInFor(), one.member());
            }
        });
        List<Attendance> all = Stream.concat(present.stream(), carriers.keySet().stream()
                .map(lender -> new Attendance(lender, List.of(Seat.MEMBER), null))).toList();
        return new Bench(all, carriers, barred(businessCase, meeting, all, known),
                known.programme().profile(), known.programme().settings().quorum());
    }

    private static boolean takesPart(PersonId person, Known known) {
        return known.of(person.value(), Acting.FOLD).active();
    }

    private static Map<PersonId, Because> barred(
            BusinessCase businessCase, Meeting meeting, List<Attendance> roster, Known known) {
        BusinessCase.Said draft = businessCase.draft();
        Barring barring = new Barring(new Interests(
                draft.initiative(), draft.authors(), draft.revision()), meeting, known);
        Map<PersonId, Because> barred = new LinkedHashMap<>();
        roster.forEach(one -> barring.of(one.member())
                .ifPresent(because -> barred.put(one.member(), because)));
        return barred;
    }

    /** The same with these standing back by their own wish. */
    Bench without(List<PersonId> wishing) {
        Map<PersonId, Because> all = new LinkedHashMap<>(recused);
        wishing.forEach(member -> all.putIfAbsent(member, Because.OWN_WISH));
        return new Bench(roster, carriers, all, profile, agreed);
    }

    /** The same with those whom the rules bar let back in; only in SMALL, with a reason (GOV-2). */
    Bench readmitting() {
        Map<PersonId, Because> willing = new LinkedHashMap<>(recused);
        willing.values().removeIf(because -> because != Because.OWN_WISH);
        return new Bench(roster, carriers, willing, profile, agreed);
    }

    /** The same with those alone who answered: in writing nobody else counts (CNL-8). */
    Bench answering(Set<PersonId> voters) {
        return new Bench(roster.stream().filter(one -> voters.contains(one.member())
                || recused.containsKey(one.member())).toList(), carriers, recused, profile, agreed);
    }

    boolean bars(PersonId member) {
        return recused.containsKey(member) && recused.get(member) != Because.OWN_WISH;
    }

    /** Whether this member's vote is there and neither it nor who carries it stands back. */
    boolean decides(PersonId member) {
        PersonId carrier = carriers.get(member);
        return roster.stream().anyMatch(one -> one.member().equals(member))
                && !recused.containsKey(member)
                && (carrier == null || !recused.containsKey(carrier));
    }

    /** Who leads and can decide, if that one is there. */
    @Nullable
    PersonId chair() {
        return roster.stream().filter(one -> one.seats().contains(Seat.CHAIR))
                .map(Attendance::member).filter(this::decides).findFirst().orElse(null);
    }

    /** Everybody who can decide. */
    Set<PersonId> deciding() {
        return roster.stream().map(Attendance::member).filter(this::decides)
                .collect(Collectors.toSet());
    }

    /** CNL-2: who stands back lowers the quorum, down to a floor. */
    Quorum quorum() {
        int standingBack = (int) roster.stream()
                .filter(one -> recused.containsKey(one.member())).count();
        return new Quorum(agreed, Math.max(floor(), agreed - standingBack), deciding().size());
    }

    private int floor() {
        return profile == Profile.SMALL ? 1 : Math.min(FLOOR, agreed);
    }

    /** Votes that were lent count, and yet so many people have to be there themselves. */
    boolean hasQuorum() {
        Quorum quorum = quorum();
        long people = deciding().stream().map(one -> carriers.getOrDefault(one, one)).distinct()
                .count();
        return quorum.counted() >= quorum.needed() && people >= floor();
    }

    List<Recusal> recusals() {
        return recused.entrySet().stream()
                .map(one -> new Recusal(one.getKey(), one.getValue())).toList();
    }
}
