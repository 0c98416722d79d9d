package waymark.command.deliver.gate;

import static waymark.command.kernel.rule.Decision.refuse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.api.deliver.gate.GateAsks;
import waymark.api.deliver.gate.GateRefusal;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** DRL-2: what lies behind a gate is not done while the gate is shut. */
public final class Way {

    /** The streams that say whether a gate is shut. */
    public static Set<String> restsOn(GateAsks asks) {
        Set<String> streams = new HashSet<>();
        asks.rules().forEach(one -> streams.add(one.value()));
        asks.earlier().forEach(one -> streams.add(one.value()));
        return streams;
    }

    /**
     * The refusal, where the gate is shut. One that was passed is shut again by a rule that was
     * adopted since and by a waiver that ended. Where no blocking rule is open, nobody has to pass
     * it first.
     */
    public static <E extends Event> Optional<Decision<E>> shut(
            ProjectId project, GateAsks asks, Known known) {
        List<String> stopping = Stands.of(project, asks, Set.of(), known).stopping();
        return stopping.isEmpty()
                ? Optional.empty()
                : Optional.of(refuse(GateRefusal.SHUT,
                        "Open is: " + String.join("; ", stopping) + "."));
    }

    private Way() {}
}
