package waymark.command.choose.businesscase;

import static waymark.command.choose.businesscase.Cases.AUTHOR;
import static waymark.command.choose.businesscase.Cases.OWNER;
import static waymark.command.choose.businesscase.Cases.SPONSOR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRejected;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseReviewed;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDeferred;
import waymark.api.choose.businesscase.BusinessCaseEvent.Decided;
import waymark.api.choose.businesscase.decision.Ballot;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.businesscase.decision.DecisionRecord;
import waymark.api.choose.businesscase.decision.DecisionRecord.Recusal;
import waymark.api.choose.businesscase.decision.DecisionRecord.Recusal.Because;
import waymark.api.choose.businesscase.decision.Dissent;
import waymark.api.choose.council.meeting.Attendance;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingClosed;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.choose.council.meeting.MeetingEvent.VoteCast;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.govern.organisation.PersonEvent.PersonDeactivated;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.kernel.Event;

/** What may never be seen in what was recorded, found from the events alone. */
final class WalkLaws {

    private final Profile profile;
    private final Set<PersonId> gone = new HashSet<>();
    private final Set<MeetingId> open = new HashSet<>();
    private final Set<MeetingId> written = new HashSet<>();
    private final Map<MeetingId, Map<PersonId, VoteCast>> cast = new HashMap<>();
    private final List<String> breaches = new ArrayList<>();
    private int decisions;
    private int selfApproved;
    private int counted;

    private WalkLaws(Profile profile) {
        this.profile = profile;
    }

    /** What a walk came to: decisions, self-approvals, votes counted, and every breach. */
    record Found(int decisions, int selfApproved, int votes, List<String> breaches) {}

    static Found in(List<Event> events, Profile profile) {
        WalkLaws laws = new WalkLaws(profile);
        events.forEach(laws::after);
        return new Found(laws.decisions, laws.selfApproved, laws.counted, laws.breaches);
    }

    private void after(Event event) {
        switch (event) {
            case MeetingScheduled told when told.manner() == Manner.WRITTEN ->
                written.add(told.meeting());
            case MeetingOpened told -> open.add(told.meeting());
            case MeetingClosed told -> open.remove(told.meeting());
            case VoteCast told -> {
                must(open.contains(told.meeting()), "a vote in a meeting that is not open");
                cast.computeIfAbsent(told.meeting(), _ -> new HashMap<>())
                        .put(told.member(), told);
            }
            case PersonDeactivated told -> gone.add(told.person());
            case CaseReviewed told -> must(
                    told.selfApproved() == AUTHOR.equals(told.reviewer())
                            && (profile == Profile.SMALL || !told.selfApproved()),
                    "BC-2, GOV-2: a review by the author");
            case Decided told -> decided(told);
            default -> {}
        }
    }

    private void decided(Decided told) {
        DecisionRecord one = told.decision();
        decisions++;
        selfApproved += one.selfApproved() ? 1 : 0;
        counted += one.votes().size();
        must(open.contains(one.meeting()), "CNL-1: a decision in a meeting that is not open");
        Set<PersonId> deciding = deciding(one);
        quorate(one, deciding);
        lone(one, deciding);
        votes(told, deciding);
    }

    /** Whose vote is there: of people who take part, carried by people who do not stand back. */
    private Set<PersonId> deciding(DecisionRecord one) {
        Set<PersonId> back = one.recused().stream().map(Recusal::member)
                .collect(Collectors.toSet());
        Set<PersonId> there = one.roster().stream()
                .filter(each -> !gone.contains(each.member()))
                .flatMap(each -> each.standsInFor() == null || back.contains(each.member())
                        ? Stream.of(each.member())
                        : Stream.of(each.member(), each.standsInFor()))
                .filter(each -> !gone.contains(each) && !back.contains(each))
                .collect(Collectors.toSet());
        if (written.contains(one.meeting())) {
            there.retainAll(cast.getOrDefault(one.meeting(), Map.of()).keySet());
        }
        return there;
    }

    private void quorate(DecisionRecord one, Set<PersonId> deciding) {
        int floor = profile == Profile.SMALL ? 1 : Math.min(2, one.quorum().agreed());
        must(deciding.size() == one.quorum().counted(), "CNL-1: " + deciding.size()
                + " could decide, and " + one.quorum().counted() + " were counted");
        must(deciding.size() >= one.quorum().needed(), "CNL-1: no quorum");
        must(one.quorum().needed() >= floor, "CNL-2: beneath the floor");
        must(deciding.stream().map(each -> carrier(one, each)).distinct().count() >= floor,
                "CNL-2: somebody decided alone, with a vote that was lent");
        must(one.quorum().needed() >= one.quorum().agreed() - one.recused().size(),
                "CNL-2: lowered by more than stood back");
    }

    private static PersonId carrier(DecisionRecord one, PersonId member) {
        return one.roster().stream().filter(each -> member.equals(each.standsInFor()))
                .map(Attendance::member).findFirst().orElse(member);
    }

    private void lone(DecisionRecord one, Set<PersonId> deciding) {
        Set<PersonId> barred = new HashSet<>(Set.of(AUTHOR, OWNER));
        if (profile == Profile.REGULATED) {
            barred.add(SPONSOR);
        }
        boolean own = deciding.stream().anyMatch(barred::contains)
                || one.votes().stream().map(Ballot::member).anyMatch(barred::contains);
        must(!own || profile == Profile.SMALL, "BC-2: somebody decided on the own case");
        must(own == one.selfApproved(), "GOV-2: a self-approval is not marked");
        must(!own || one.reason() != null, "GOV-2: a self-approval gives no reason");
    }

    private void votes(Decided told, Set<PersonId> deciding) {
        DecisionRecord one = told.decision();
        List<PersonId> voters = one.votes().stream().map(Ballot::member).toList();
        must(new HashSet<>(voters).size() == voters.size(), "CNL-6: a double vote");
        must(deciding.containsAll(voters), "CNL-6: a vote of somebody who could not decide");
        must(deciding.containsAll(one.dissent().stream().map(Dissent::member).toList()),
                "CNL-6: dissent of somebody who could not decide");
        must(one.roster().stream().map(Attendance::standsInFor).filter(each -> each != null)
                .allMatch(each -> one.roster().stream()
                        .noneMatch(there -> there.member().equals(each))),
                "ORG-3: somebody present is stood in for");
        if (told instanceof CaseDeferred) {
            return;
        }
        Map<PersonId, VoteCast> own = cast.getOrDefault(one.meeting(), Map.of());
        must(one.votes().stream().allMatch(each -> !own.containsKey(each.member())
                || each.voice() == on(told, own.get(each.member()).voice())),
                "CNL-6: a vote that was cast otherwise");
        must(one.recused().stream().filter(each -> each.because() == Because.OWN_WISH)
                .noneMatch(each -> own.values().stream().anyMatch(vote -> vote.by()
                        .equals(each.member()) || vote.member().equals(each.member()))),
                "CNL-6: a member who voted was said to stand back");
        must(own.keySet().stream().filter(deciding::contains).allMatch(voters::contains),
                "CNL-6: a vote that was cast and not counted");
    }

    private static Voice on(Decided told, Voice asked) {
        if (!(told instanceof CaseRejected) || asked == Voice.ABSTAIN) {
            return asked;
        }
        return asked == Voice.FOR ? Voice.AGAINST : Voice.FOR;
    }

    private void must(boolean holds, String otherwise) {
        if (!holds) {
            breaches.add(otherwise);
        }
    }
}
