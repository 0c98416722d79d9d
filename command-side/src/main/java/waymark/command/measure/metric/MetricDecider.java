package waymark.command.measure.metric;

import static waymark.api.measure.metric.MetricRefusal.METRIC_RETIRED;
import static waymark.api.measure.metric.MetricRefusal.NOTHING_CHANGES;
import static waymark.api.measure.metric.MetricRefusal.TOO_EARLY;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.time.LocalDate;
import java.util.Set;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.measure.metric.MetricCommand;
import waymark.api.measure.metric.MetricCommand.CiteBenchmark;
import waymark.api.measure.metric.MetricCommand.DefineMetric;
import waymark.api.measure.metric.MetricCommand.DescribeMetric;
import waymark.api.measure.metric.MetricCommand.MarkBreak;
import waymark.api.measure.metric.MetricCommand.RedefineMetric;
import waymark.api.measure.metric.MetricCommand.RetireMetric;
import waymark.api.measure.metric.MetricCommand.SetTarget;
import waymark.api.measure.metric.MetricEvent;
import waymark.api.measure.metric.MetricEvent.BenchmarkCited;
import waymark.api.measure.metric.MetricEvent.BreakMarked;
import waymark.api.measure.metric.MetricEvent.MetricDefined;
import waymark.api.measure.metric.MetricEvent.MetricDescribed;
import waymark.api.measure.metric.MetricEvent.MetricRedefined;
import waymark.api.measure.metric.MetricEvent.MetricRetired;
import waymark.api.measure.metric.MetricEvent.TargetSet;
import waymark.api.measure.metric.definition.Definition;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides what is measured, and how. */
final class MetricDecider implements Decider<Metric, MetricCommand, MetricEvent> {

    @Override
    public Metric initial() {
        return Metric.ABSENT;
    }

    @Override
    public Metric evolve(Metric metric, MetricEvent event) {
        return metric.after(event);
    }

    @Override
    public Set<String> restsOn(Metric metric, MetricCommand command, Known known) {
        return switch (command) {
            case DefineMetric wish -> Heard.restsOn(wish.definition());
            case RedefineMetric wish -> Heard.restsOn(wish.definition());
            case DescribeMetric _,SetTarget _,CiteBenchmark _,MarkBreak _,RetireMetric _ ->
                Set.of();
        };
    }

    @Override
    public Decision<MetricEvent> decide(Metric metric, MetricCommand command, Known known) {
        if (metric.retired()) {
            return command instanceof RetireMetric ? nothingToDo() : refuse(METRIC_RETIRED);
        }
        return switch (command) {
            case DefineMetric wish -> define(wish, known);
            case DescribeMetric wish ->
                accept(new MetricDescribed(wish.metric(), wish.traits()));
            case RedefineMetric wish -> redefine(metric, wish, known);
            case SetTarget wish -> accept(new TargetSet(wish.metric(), wish.target()));
            case CiteBenchmark wish ->
                accept(new BenchmarkCited(wish.metric(), wish.benchmark()));
            case MarkBreak wish -> accept(
                    new BreakMarked(wish.metric(), wish.effectiveOn(), wish.reason()));
            case RetireMetric wish -> accept(new MetricRetired(wish.metric(), wish.reason()));
        };
    }

    private static Decision<MetricEvent> define(DefineMetric wish, Known known) {
        Refusal no = Heard.refusal(wish.definition(), known);
        return no == null
                ? accept(new MetricDefined(wish.metric(), wish.traits(), wish.definition()))
                : refuse(no);
    }

    private static Decision<MetricEvent> redefine(
            Metric metric, RedefineMetric wish, Known known) {
        Refusal no = Heard.refusal(wish.definition(), known);
        if (no != null) {
            return refuse(no);
        }
        Definition before = metric.latest().definition();
        if (before.equals(wish.definition())) {
            return refuse(NOTHING_CHANGES);
        }
        LocalDate began = metric.latest().from();
        if (began != null && !wish.effectiveOn().isAfter(began)) {
            return refuse(TOO_EARLY, "The latest version holds from " + began + ".");
        }
        return accept(new MetricRedefined(wish.metric(), metric.versions().size() + 1,
                wish.definition(), wish.effectiveOn(),
                wish.definition().differenceFrom(before), wish.reason()));
    }
}
