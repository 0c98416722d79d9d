package waymark.command.deliver.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.api.deliver.designrule.DesignRuleId;
import waymark.api.deliver.gate.GateAsks;
import waymark.api.deliver.gate.RuleAnswer;
import waymark.api.deliver.project.ProjectId;
import waymark.command.deliver.designrule.DesignRule;
import waymark.command.kernel.rule.Known;

/**
 * What stands of each rule in force that is not answered at this gate.
 *
 * @param carried what was said at an earlier gate of the project
 * @param waived what the project need not answer today
 * @param open advisory rules without an answer
 * @param stopping what blocking rules without an answer ask (DRL-2)
 */
record Stands(List<RuleAnswer> carried, List<DesignRuleId> waived, List<DesignRuleId> open,
        List<String> stopping) {

    /** @param here the rules that are answered at this gate */
    static Stands of(ProjectId project, GateAsks asks, Set<DesignRuleId> here, Known known) {
        Stands stands = new Stands(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>());
        Map<DesignRuleId, RuleAnswer> before = before(project, asks, known);
        for (DesignRuleId id : asks.rules()) {
            if (before.containsKey(id) && rule(id, known).inForce() && !here.contains(id)) {
                stands.carried.add(before.get(id));
            } else if (!here.contains(id)) {
                stands.sort(id, rule(id, known), project, known);
            }
        }
        return stands;
    }

    private void sort(DesignRuleId id, DesignRule rule, ProjectId project, Known known) {
        if (!rule.inForce()) {
            return;
        }
        if (rule.isWaived(project, known.today())) {
            waived.add(id);
        } else if (rule.blocking()) {
            stopping.add(rule.words());
        } else {
            open.add(id);
        }
    }

    /** What was said at gates of the same project, the latest last. */
    private static Map<DesignRuleId, RuleAnswer> before(
            ProjectId project, GateAsks asks, Known known) {
        Map<DesignRuleId, RuleAnswer> before = new LinkedHashMap<>();
        asks.earlier().stream().map(one -> known.of(one.value(), Passed.FOLD))
                .filter(one -> project.equals(one.project()))
                .flatMap(one -> one.answers().stream())
                .forEach(one -> before.put(one.rule(), one));
        return before;
    }

    static DesignRule rule(DesignRuleId id, Known known) {
        return known.of(id.value(), DesignRule.FOLD);
    }
}
