package waymark.command.choose.businesscase.room;

import static waymark.api.choose.businesscase.BusinessCaseRefusal.CHAIR_ABSENT;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.CHAIR_OTHERWISE;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NOT_PRESENT;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.NO_MAJORITY;
import static waymark.api.choose.businesscase.BusinessCaseRefusal.OBJECTED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.api.choose.businesscase.BusinessCaseRefusal;
import waymark.api.choose.businesscase.decision.Ballot;
import waymark.api.choose.businesscase.decision.Ballot.Voice;
import waymark.api.choose.businesscase.decision.DecisionRecord.Recusal.Because;
import waymark.api.choose.businesscase.decision.Dissent;
import waymark.api.choose.businesscase.decision.RoomDecision;
import waymark.api.choose.businesscase.decision.RoomDecision.Verdict;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.Settings;
import waymark.api.govern.programme.Settings.Band;
import waymark.api.govern.programme.Settings.DecisionRule;
import waymark.api.worth.Money;

/** How a room comes to a decision, and whether it did. */
final class Vote {

    /** The rule of the first band that reaches up to the amount. */
    static DecisionRule ruleFor(Money commitment, Settings settings) {
        return settings.bands().stream()
                .filter(band -> band.upTo() == null || !commitment.isMoreThan(band.upTo()))
                .findFirst().map(Band::rule).orElse(settings.bands().getLast().rule());
    }

    /** Everybody who raises a voice: votes and dissent. */
    static List<PersonId> voices(RoomDecision said) {
        return Stream.concat(said.votes().stream().map(Ballot::member),
                said.dissent().stream().map(Dissent::member)).distinct().toList();
    }

    /** BC-2: the voice of somebody whom the rules bar. */
    static Optional<BusinessCaseRefusal> barred(Bench bench, RoomDecision said) {
        return voices(said).stream().filter(bench::bars).findFirst()
                .map(member -> BusinessCaseRefusal.of(
                        bench.recused().getOrDefault(member, Because.OWN_WISH)));
    }

    /** Why the room has not decided so, if it has not. */
    static Optional<BusinessCaseRefusal> against(
            Bench bench, RoomDecision said, DecisionRule rule) {
        if (!voices(said).stream().allMatch(bench::decides)) {
            return Optional.of(NOT_PRESENT);
        }
        return switch (rule) {
            case CHAIR -> led(bench, said);
            case CONSENT -> said.verdict() != Verdict.DEFER && objected(said)
                    ? Optional.of(OBJECTED)
                    : Optional.empty();
            case MAJORITY -> said.verdict() == Verdict.DEFER || carried(said)
                    ? Optional.empty()
                    : Optional.of(NO_MAJORITY);
        };
    }

    /** A vote of the chair is the chair's decision, whoever records it. */
    private static Optional<BusinessCaseRefusal> led(Bench bench, RoomDecision said) {
        PersonId chair = bench.chair();
        if (chair == null) {
            return Optional.of(CHAIR_ABSENT);
        }
        return said.votes().contains(new Ballot(chair, Voice.AGAINST))
                ? Optional.of(CHAIR_OTHERWISE)
                : Optional.empty();
    }

    private static boolean objected(RoomDecision said) {
        return said.dissent().stream().anyMatch(Dissent::objects) || count(said, Voice.AGAINST) > 0;
    }

    private static boolean carried(RoomDecision said) {
        return count(said, Voice.FOR) > count(said, Voice.AGAINST);
    }

    private static long count(RoomDecision said, Voice voice) {
        return said.votes().stream().filter(ballot -> ballot.voice() == voice).count();
    }

    private Vote() {}
}
