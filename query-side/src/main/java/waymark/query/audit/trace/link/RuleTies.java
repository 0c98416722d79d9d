package waymark.query.audit.trace.link;

import java.util.List;
import java.util.stream.Stream;
import waymark.api.deliver.designrule.DesignRuleEvent;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleAdopted;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleRetired;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleWaived;
import waymark.api.deliver.gate.GateEvent.GatePassed;
import waymark.query.audit.trace.link.Tie.Ends;

/** Why design rules exist, and which projects answered them or were let off. */
final class RuleTies {

    static List<Tie> of(DesignRuleEvent event) {
        return switch (event) {
            case RuleAdopted told -> List.of(Tie.states("born", Stream.of(new Ends(
                    told.source(), told.rule().value(), "is why there is"))));
            case RuleWaived told -> List.of(Tie.adds("waived",
                    Tie.from(told.rule(), "was waived for", told.project())));
            case RuleRetired _ -> List.of();
        };
    }

    /** What is carried forward was said at an earlier gate, and is linked there. */
    static List<Tie> of(GatePassed told) {
        return List.of(Tie.adds("answers", told.answers().stream().flatMap(one -> Tie.from(
                one.rule(), "was answered by", told.project()))));
    }

    private RuleTies() {}
}
