package waymark.api.deliver.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.deliver.designrule.DesignRuleId;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.kernel.refusal.Unacceptable;

/** Everything that can be asked of a gate. */
public sealed interface GateCommand extends Command {

    /** The gate. */
    GateId gate();

    @Override
    default String stream() {
        return gate().value();
    }

    /**
     * Passes a gate, which a project does once for each kind, and again where a blocking rule that
     * came since, or whose waiver ended, shuts it.
     *
     * @param answers to the rules that are new to it; a later answer stands before an earlier one
     * @param asked all rules that there are, in force or not
     * @param earlier the gates it passed before, whose answers carry forward
     * @param note what else is to be said
     */
    @WhoMay({Role.PROJECT_MANAGER, Role.COUNCIL})
    record PassGate(GateId gate, ProjectId project, GateKind kind, List<RuleAnswer> answers,
            List<DesignRuleId> asked, List<GateId> earlier, @Nullable String note)
            implements
                GateCommand,
                Creation {

        public PassGate {
            Require.present("kind", kind);
            answers = Require.list("answers", answers, 0, 200);
            if (answers.stream().map(RuleAnswer::rule).distinct().count() < answers.size()) {
                throw new Unacceptable("answers", "A rule is answered twice.",
                        "one answer for each rule");
            }
            asked = List.copyOf(asked);
            earlier = List.copyOf(earlier);
            note = Require.optionalText("note", note, 1_000);
        }
    }
}
