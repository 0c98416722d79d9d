package waymark.command.deliver.gate;

import static waymark.api.deliver.gate.GateRefusal.ENDED;
import static waymark.api.deliver.gate.GateRefusal.NOT_IN_FORCE;
import static waymark.api.deliver.gate.GateRefusal.UNANSWERED;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.gate.GateAsks;
import waymark.api.deliver.gate.GateCommand.PassGate;
import waymark.api.deliver.gate.GateEvent;
import waymark.api.deliver.gate.GateEvent.GatePassed;
import waymark.api.deliver.gate.GateKind;
import waymark.api.deliver.gate.RuleAnswer;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refusal;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Whether a project passes a gate. */
final class Passing {

    /**
     * The name that a project takes for good when it passes a gate.
     *
     * @param time the how manieth time, from 1
     */
    static String claim(String project, GateKind kind, long time) {
        String first = "gate:" + project + ":" + kind.name();
        return time == 1 ? first : first + ":" + time;
    }

    static Set<String> restsOn(PassGate wish) {
        Set<String> streams = new HashSet<>(Way.restsOn(asks(wish)));
        streams.add(wish.project().value());
        wish.answers().forEach(one -> streams.add(one.rule().value()));
        return streams;
    }

    static Decision<GateEvent> pass(PassGate wish, Known known) {
        Refusal no = refusal(wish, known);
        return no == null ? sorted(wish, known) : refuse(no);
    }

    private static @Nullable Refusal refusal(PassGate wish, Known known) {
        Going going = known.of(wish.project().value(), Going.FOLD);
        if (!going.begun()) {
            return GeneralRefusal.UNKNOWN_ID;
        }
        if (going.ended()) {
            return ENDED;
        }
        return wish.answers().stream().allMatch(one -> Stands.rule(one.rule(), known).inForce())
                ? null
                : NOT_IN_FORCE;
    }

    private static Decision<GateEvent> sorted(PassGate wish, Known known) {
        Stands stands = Stands.of(wish.project(), asks(wish), wish.answers().stream()
                .map(RuleAnswer::rule).collect(Collectors.toSet()), known);
        return stands.stopping().isEmpty()
                ? Decision.<GateEvent>accept(new GatePassed(wish.gate(), wish.project(),
                        wish.kind(), wish.answers(), stands.carried(), stands.waived(),
                        stands.open(), wish.note()))
                        .claiming(claim(wish.project().value(), wish.kind(), time(wish, known)))
                : refuse(UNANSWERED, "It asks: " + String.join("; ", stands.stopping()));
    }

    /** One more time only where something stops that did not; else the last one's name is taken. */
    private static long time(PassGate wish, Known known) {
        long before = wish.earlier().stream().map(one -> known.of(one.value(), Passed.FOLD))
                .filter(one -> wish.project().equals(one.project()) && one.kind() == wish.kind())
                .count();
        boolean stopped = !Stands.of(wish.project(), asks(wish), Set.of(), known).stopping()
                .isEmpty();
        return before == 0 || stopped ? before + 1 : before;
    }

    private static GateAsks asks(PassGate wish) {
        return new GateAsks(wish.asked(), wish.earlier());
    }

    private Passing() {}
}
