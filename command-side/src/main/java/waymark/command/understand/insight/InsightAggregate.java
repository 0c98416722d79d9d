package waymark.command.understand.insight;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.understand.insight.InsightCommand;
import waymark.api.understand.insight.InsightCommand.AbsorbInsight;
import waymark.api.understand.insight.InsightCommand.AddEvidence;
import waymark.api.understand.insight.InsightCommand.LinkInsight;
import waymark.api.understand.insight.InsightCommand.MergeInsight;
import waymark.api.understand.insight.InsightCommand.RecordInsight;
import waymark.api.understand.insight.InsightCommand.RefuteInsight;
import waymark.api.understand.insight.InsightCommand.RetireInsight;
import waymark.api.understand.insight.InsightCommand.RewordInsight;
import waymark.api.understand.insight.InsightCommand.ValidateInsight;
import waymark.api.understand.insight.InsightEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to an {@link InsightDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class InsightAggregate extends DecidedStream<Insight, InsightCommand, InsightEvent> {

    InsightAggregate() {
        super(new InsightDecider());
    }

    @Decides
    void on(RecordInsight command) { decide(command); }

    @Decides
    void on(AddEvidence command) { decide(command); }

    @Decides
    void on(RewordInsight command) { decide(command); }

    @Decides
    void on(ValidateInsight command) { decide(command); }

    @Decides
    void on(RefuteInsight command) { decide(command); }

    @Decides
    void on(RetireInsight command) { decide(command); }

    @Decides
    void on(LinkInsight command) { decide(command); }

    @Decides
    void on(MergeInsight command) { decide(command); }

    @Decides
    void on(AbsorbInsight command) { decide(command); }
}
