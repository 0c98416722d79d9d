package waymark.command.understand.insight;

import java.util.List;
import waymark.api.kernel.Command;
import waymark.api.understand.insight.InsightCommand.AbsorbInsight;
import waymark.api.understand.insight.InsightEvent.InsightMerged;
import waymark.command.kernel.policy.Policy;
import waymark.log.Recorded;

/** When an insight is merged into another, the other takes its evidence over (INS-4). */
final class InsightPolicy implements Policy {

    @Override
    public String name() {
        return "insight-absorbs";
    }

    @Override
    public List<Command> react(Recorded recorded, Ids ids) {
        return recorded.event() instanceof InsightMerged told
                ? List.of(new AbsorbInsight(told.into(), told.insight()))
                : List.of();
    }
}
