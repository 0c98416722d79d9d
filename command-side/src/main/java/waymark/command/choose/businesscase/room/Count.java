package waymark.command.choose.businesscase.room;

import static waymark.api.choose.businesscase.BusinessCaseRefusal.CALLED_INTO_ROOM;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOT_IN_WRITING;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.STILL_ANSWERING;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.VOTED_OTHERWISE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.api.choose.businesscase.BusinessCaseId;
import waymark.api.choose.businesscase.decision.Ballot;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.businesscase.decision.RoomDecision;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.choose.council.meeting.MeetingEvent.VoteCast;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Profile;
import waymark.api.kernel.refusal.Refusal;
import waymark.command.choose.council.meeting.Meeting;
import waymark.command.kernel.rule.Known;

/**
 * Counts what members voted themselves together with what the secretary says of the others. Members
 * vote on what the case asks for, so that their voices turn round where the verdict is a no.
 *
 * @param businessCase the case
 * @param draft which draft of it is decided on; votes on an earlier one are not about it
 * @param meeting the meeting that decides
 * @param said what the secretary says
 */
record Count(BusinessCaseId businessCase, int draft, Meeting meeting, RoomDecision said) {

    /**
     * What the room decided, with every vote that counts on this bench; a member has one. In SMALL
     * also the vote of whom the rules bar: a reason has to stand for it (GOV-2).
     */
    RoomDecision counted(Bench bench) {
        Map<PersonId, Ballot> all = new LinkedHashMap<>();
        said.votes().forEach(one -> all.put(one.member(), one));
        own().forEach((member, ballot) -> {
            boolean alone = bench.profile() == Profile.SMALL && bench.bars(member);
            if (bench.decides(member) || alone) {
                all.put(member, ballot);
            }
        });
        return said.voting(List.copyOf(all.values()));
    }

    /** Why the secretary cannot say so beside what members voted. */
    Optional<Refusal> against(Bench bench, Known known) {
        Map<PersonId, Ballot> own = own();
        boolean otherwise = said.votes().stream().anyMatch(
                one -> own.containsKey(one.member()) && !one.equals(own.get(one.member())));
        if (otherwise || silences()) {
            return Optional.of(VOTED_OTHERWISE);
        }
        return meeting.manner() == Manner.WRITTEN ? inWriting(bench, known) : Optional.empty();
    }

    /** Nobody stands back by the secretary's word who voted, for themself or for another. */
    private boolean silences() {
        return said.verdict() != Verdict.DEFER && cast().anyMatch(vote -> said.recused()
                .contains(vote.member()) || said.recused().contains(vote.by()));
    }

    /** The bench on which the decision is made. */
    Bench seated(Bench bench) {
        return meeting.manner() == Manner.WRITTEN ? bench.answering(voters()) : bench;
    }

    private Optional<Refusal> inWriting(Bench bench, Known known) {
        if (meeting.isCalledIntoRoom(businessCase)) {
            return Optional.of(CALLED_INTO_ROOM);
        }
        boolean others = !voters().containsAll(
                said.votes().stream().map(Ballot::member).toList());
        if (others || !said.recused().isEmpty()) {
            return Optional.of(NOT_IN_WRITING);
        }
        boolean time = !known.today().isAfter(meeting.date());
        return time && !voters().containsAll(bench.deciding())
                ? Optional.of(STILL_ANSWERING)
                : Optional.empty();
    }

    private Set<PersonId> voters() {
        return cast().map(VoteCast::member).collect(Collectors.toSet());
    }

    /** Whoever puts a case off has not been asked about it. */
    private Map<PersonId, Ballot> own() {
        return said.verdict() == Verdict.DEFER
                ? Map.of()
                : cast().collect(Collectors.toMap(VoteCast::member, this::onVerdict));
    }

    private Stream<VoteCast> cast() {
        return meeting.poll().on(businessCase).values().stream()
                .filter(vote -> vote.draft() == draft);
    }

    private Ballot onVerdict(VoteCast vote) {
        boolean turned = said.verdict() == Verdict.REJECT;
        return new Ballot(vote.member(), switch (vote.voice()) {
            case FOR -> turned ? Voice.AGAINST : Voice.FOR;
            case AGAINST -> turned ? Voice.FOR : Voice.AGAINST;
            case ABSTAIN -> Voice.ABSTAIN;
        });
    }
}
