package waymark.command.measure.metric;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.measure.metric.MetricCommand;
import waymark.api.measure.metric.MetricCommand.CiteBenchmark;
import waymark.api.measure.metric.MetricCommand.DefineMetric;
import waymark.api.measure.metric.MetricCommand.DescribeMetric;
import waymark.api.measure.metric.MetricCommand.MarkBreak;
import waymark.api.measure.metric.MetricCommand.RedefineMetric;
import waymark.api.measure.metric.MetricCommand.RetireMetric;
import waymark.api.measure.metric.MetricCommand.SetTarget;
import waymark.api.measure.metric.MetricEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link MetricDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class MetricAggregate extends DecidedStream<Metric, MetricCommand, MetricEvent> {

    MetricAggregate() {
        super(new MetricDecider());
    }

    @Decides
    void on(DefineMetric command) { decide(command); }

    @Decides
    void on(DescribeMetric command) { decide(command); }

    @Decides
    void on(RedefineMetric command) { decide(command); }

    @Decides
    void on(SetTarget command) { decide(command); }

    @Decides
    void on(CiteBenchmark command) { decide(command); }

    @Decides
    void on(MarkBreak command) { decide(command); }

    @Decides
    void on(RetireMetric command) { decide(command); }
}
