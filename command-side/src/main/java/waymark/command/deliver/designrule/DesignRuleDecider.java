package waymark.command.deliver.designrule;

import static waymark.api.deliver.designrule.DesignRuleRefusal.RETIRED;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.HashSet;
import java.util.Set;
import waymark.api.deliver.designrule.DesignRuleCommand;
import waymark.api.deliver.designrule.DesignRuleCommand.AdoptRule;
import waymark.api.deliver.designrule.DesignRuleCommand.RetireRule;
import waymark.api.deliver.designrule.DesignRuleCommand.WaiveRule;
import waymark.api.deliver.designrule.DesignRuleEvent;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleRetired;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides on design rules from adoption to retirement. */
final class DesignRuleDecider
        implements
            Decider<DesignRule, DesignRuleCommand, DesignRuleEvent> {

    @Override
    public DesignRule initial() {
        return DesignRule.ABSENT;
    }

    @Override
    public DesignRule evolve(DesignRule rule, DesignRuleEvent event) {
        return rule.after(event);
    }

    @Override
    public Set<String> restsOn(DesignRule rule, DesignRuleCommand command, Known known) {
        return switch (command) {
            case AdoptRule wish -> Adopting.restsOn(wish);
            case RetireRule _ -> Set.of();
            case WaiveRule wish -> {
                Set<String> streams = new HashSet<>(Set.of(wish.project().value()));
                if (wish.meeting() != null) {
                    streams.add(wish.meeting().value());
                }
                yield streams;
            }
        };
    }

    @Override
    public Decision<DesignRuleEvent> decide(
            DesignRule rule, DesignRuleCommand command, Known known) {
        return switch (command) {
            case AdoptRule wish -> Adopting.adopt(wish, known);
            case RetireRule wish -> rule.retired()
                    ? refuse(RETIRED)
                    : accept(new RuleRetired(wish.rule(), wish.reason()));
            case WaiveRule wish -> Waiving.waive(rule, wish, known);
        };
    }
}
