package waymark.command.kernel.rule;

import java.util.Optional;
import java.util.Set;
import waymark.api.kernel.Command;
import waymark.api.kernel.Event;

/**
 * Finds out for whom somebody acted: the one without whose work it would have been refused.
 *
 * @param decider the rules
 * @param state what they remember
 * @param known what they know
 */
public record OnBehalf<S, C extends Command, E extends Event>(
        Decider<S, C, E> decider, S state, Known known) {

    /** Whose work it was, by id; none where the acting person could have done the same alone. */
    public Optional<String> of(C command) {
        Set<String> others = known.standsInFor();
        if (others.isEmpty() || granted(command, Set.of())) {
            return Optional.empty();
        }
        return others.stream().sorted().filter(one -> granted(command, Set.of(one))).findFirst();
    }

    private boolean granted(C command, Set<String> standingInFor) {
        return decider.decide(state, command,
                known.standingInFor(standingInFor)) instanceof Decision.Accepted<E>;
    }
}
