package waymark.command.deliver.gate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import waymark.api.deliver.designrule.DesignRuleId;
import waymark.api.deliver.gate.GateAsks;
import waymark.api.deliver.gate.GateId;
import waymark.api.deliver.gate.GateKind;
import waymark.api.deliver.project.ProjectId;
import waymark.log.EventLog;

/**
 * Finds what a gate asks: the log numbers design rules without a gap, so their references lead from
 * the first to the last, and each gate of a project by the names it took.
 */
@Component
public class Asked {

    private final EventLog log;

    Asked(EventLog log) {
        this.log = log;
    }

    /** What a gate of this project has to look at. */
    public GateAsks of(ProjectId project) {
        return new GateAsks(rules(), earlier(project));
    }

    /** All design rules, retired ones too, in the order they were adopted in. */
    List<DesignRuleId> rules() {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> log.streamOf("DRL-" + number))
                .takeWhile(Optional::isPresent).flatMap(Optional::stream)
                .map(DesignRuleId::new).toList();
    }

    /** The gates that a project passed, in the order they were passed in. */
    List<GateId> earlier(ProjectId project) {
        return Arrays.stream(GateKind.values())
                .flatMap(kind -> passed(project, kind))
                .sorted(Comparator.comparing(GateId::value)).toList();
    }

    private Stream<GateId> passed(ProjectId project, GateKind kind) {
        return IntStream.iterate(1, time -> time + 1)
                .mapToObj(time -> log.claimedBy(Passing.claim(project.value(), kind, time)))
                .takeWhile(Optional::isPresent).flatMap(Optional::stream).map(GateId::new);
    }
}
