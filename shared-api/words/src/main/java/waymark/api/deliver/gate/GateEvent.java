package waymark.api.deliver.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.designrule.DesignRuleId;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;

/** What happened at a gate. */
public sealed interface GateEvent extends Event {

    /** The gate. */
    GateId gate();

    @Override
    default String stream() {
        return gate().value();
    }

    /**
     * A project passed it.
     *
     * @param answers what was said here
     * @param carried what was said at an earlier gate and still stands
     * @param waived blocking or advisory rules that need no answer for now
     * @param open advisory rules without an answer
     */
    @Named("gate.passed")
    @Opens("GT")
    record GatePassed(GateId gate, ProjectId project, GateKind kind, List<RuleAnswer> answers,
            List<RuleAnswer> carried, List<DesignRuleId> waived, List<DesignRuleId> open,
            @Nullable @NotPersonal String note)
            implements
                GateEvent {

        public GatePassed {
            answers = List.copyOf(answers);
            carried = List.copyOf(carried);
            waived = List.copyOf(waived);
            open = List.copyOf(open);
        }
    }
}
