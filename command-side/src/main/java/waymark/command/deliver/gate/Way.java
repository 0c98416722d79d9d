package waymark.command.deliver.gate;

import static waymark.command.kernel.rule.Decision.refuse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.api.deliver.gate.GateAsks;
import waymark.api.deliver.gate.GateKind;
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
     * The refusal, where the gate is shut. A gate that was passed is not: rules that were adopted
     * since are asked at the next one. Where no blocking rule is open, nobody has to pass it first.
     */
    public static <E extends Event> Optional<Decision<E>> shut(
            GateKind gate, ProjectId project, GateAsks asks, Known known) {
        boolean passed = asks.earlier().stream().map(one -> known.of(one.value(), Passed.FOLD))
                .anyMatch(one -> project.equals(one.project()) && one.kind() == gate);
        List<String> stopping = passed
                ? List.of()
                : Stands.of(project, asks, Set.of(), known).stopping();
        return stopping.isEmpty()
                ? Optional.empty()
                : Optional.of(refuse(GateRefusal.SHUT,
                        "Open is: " + String.join("; ", stopping) + "."));
    }

    private Way() {}
}
