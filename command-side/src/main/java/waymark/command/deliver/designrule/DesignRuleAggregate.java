package waymark.command.deliver.designrule;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.deliver.designrule.DesignRuleCommand;
import waymark.api.deliver.designrule.DesignRuleCommand.AdoptRule;
import waymark.api.deliver.designrule.DesignRuleCommand.RetireRule;
import waymark.api.deliver.designrule.DesignRuleCommand.WaiveRule;
import waymark.api.deliver.designrule.DesignRuleEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link DesignRuleDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class DesignRuleAggregate
        extends
            DecidedStream<DesignRule, DesignRuleCommand, DesignRuleEvent> {

    DesignRuleAggregate() {
        super(new DesignRuleDecider());
    }

    @Decides
    void on(AdoptRule command) { decide(command); }

    @Decides
    void on(RetireRule command) { decide(command); }

    @Decides
    void on(WaiveRule command) { decide(command); }
}
