package waymark.command.deliver.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.gate.GateEvent.GatePassed;
import waymark.api.deliver.gate.GateKind;
import waymark.api.deliver.gate.RuleAnswer;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * What was said at a gate.
 *
 * @param project whose gate it is; none before it was passed
 * @param kind which gate; none before it was passed
 * @param answers what was said there; what was carried to it was said before
 */
record Passed(@Nullable ProjectId project, @Nullable GateKind kind, List<RuleAnswer> answers) {

    static final Fold<Passed> FOLD = new Fold<>() {
        @Override
        public Passed initial() {
            return new Passed(null, null, List.of());
        }

        @Override
        public Passed evolve(Passed passed, Event event) {
            return event instanceof GatePassed told
                    ? new Passed(told.project(), told.kind(), told.answers())
                    : passed;
        }
    };
}
