package waymark.command.kernel.rule;

import java.util.Optional;
import java.util.Set;
import waymark.api.kernel.Command;
import waymark.api.kernel.Event;

/** Finds out for whom somebody acted: the one without whose work it would have been refused. */
public final class OnBehalf {

    /** Whose work it was, by id; none where the acting person could have done the same alone. */
    public static <S, C extends Command, E extends Event> Optional<String> of(
            Decider<S, C, E> decider, S state, C command, Known known) {
        Set<String> others = known.standsInFor();
        if (others.isEmpty() || granted(decider, state, command, known, Set.of())) {
            return Optional.empty();
        }
        return others.stream().sorted()
                .filter(one -> granted(decider, state, command, known, Set.of(one))).findFirst();
    }

    private static <S, C extends Command, E extends Event> boolean granted(
            Decider<S, C, E> decider, S state, C command, Known known, Set<String> standingFor) {
        return decider.decide(state, command, known.standingInFor(
                standingFor)) instanceof Decision.Accepted<E>;
    }

    private OnBehalf() {}
}
