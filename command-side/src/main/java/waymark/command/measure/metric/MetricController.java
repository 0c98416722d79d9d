package waymark.command.measure.metric;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.Require;
import waymark.api.measure.metric.MetricCommand.CiteBenchmark;
import waymark.api.measure.metric.MetricCommand.DefineMetric;
import waymark.api.measure.metric.MetricCommand.DescribeMetric;
import waymark.api.measure.metric.MetricCommand.MarkBreak;
import waymark.api.measure.metric.MetricCommand.RedefineMetric;
import waymark.api.measure.metric.MetricCommand.RetireMetric;
import waymark.api.measure.metric.MetricCommand.SetTarget;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.definition.Benchmark;
import waymark.api.measure.metric.definition.Target;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;
import waymark.command.measure.metric.Defining.Defined;
import waymark.command.measure.metric.Defining.Described;
import waymark.command.measure.metric.Defining.New;

/** The door to metrics: translates, sends, answers. */
@RestController
@RequestMapping(MetricController.ADDRESS)
@Tag(name = "measure")
class MetricController {

    static final String ADDRESS = "/api/metrics";

    private final Commands commands;
    private final Ids ids;

    MetricController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Redefining(Defined definition, LocalDate effectiveOn, String reason) {}

    record Break(LocalDate effectiveOn, String reason) {}

    record Retirement(String reason) {}

    @PostMapping
    @Sends(DefineMetric.class)
    @Operation(operationId = "defineMetric", summary = "Define what is measured, and how")
    ResponseEntity<Receipt> define(@RequestBody New body, Ask ask) {
        return Answered.created(ADDRESS, commands.send(ask, new DefineMetric(MetricId.next(),
                body.traits(), Require.present("definition", body.definition()).named(ids))));
    }

    @PutMapping("/{id}/description")
    @Sends(DescribeMetric.class)
    @Operation(operationId = "describeMetric",
            summary = "Change name, role, direction or smallest worthwhile change")
    ResponseEntity<Receipt> describe(
            @PathVariable String id, @RequestBody Described body, Ask ask) {
        return Answered.done(commands.send(ask, new DescribeMetric(metric(id), body.traits())));
    }

    @PutMapping("/{id}/definition")
    @Sends(RedefineMetric.class)
    @Operation(operationId = "redefineMetric",
            summary = "Ask, count or reckon otherwise from a day on; the series breaks there")
    ResponseEntity<Receipt> redefine(
            @PathVariable String id, @RequestBody Redefining body, Ask ask) {
        MetricId metric = metric(id);
        return Answered.done(commands.send(ask, new RedefineMetric(metric,
                Require.present("definition", body.definition()).named(ids),
                body.effectiveOn(), body.reason())));
    }

    @PutMapping("/{id}/target")
    @Sends(SetTarget.class)
    @Operation(operationId = "setTarget", summary = "Say what a metric is to reach")
    ResponseEntity<Receipt> aim(@PathVariable String id, @RequestBody Target body, Ask ask) {
        return Answered.done(commands.send(ask, new SetTarget(metric(id), body)));
    }

    @PostMapping("/{id}/benchmarks")
    @Sends(CiteBenchmark.class)
    @Operation(operationId = "citeBenchmark", summary = "Put beside it what others reach")
    ResponseEntity<Receipt> cite(@PathVariable String id, @RequestBody Benchmark body, Ask ask) {
        return Answered.done(commands.send(ask, new CiteBenchmark(metric(id), body)));
    }

    @PostMapping("/{id}/breaks")
    @Sends(MarkBreak.class)
    @Operation(operationId = "markBreak",
            summary = "Say that what came before a day is not comparable")
    ResponseEntity<Receipt> cut(@PathVariable String id, @RequestBody Break body, Ask ask) {
        return Answered.done(commands.send(ask,
                new MarkBreak(metric(id), body.effectiveOn(), body.reason())));
    }

    @PutMapping("/{id}/retirement")
    @Sends(RetireMetric.class)
    @Operation(operationId = "retireMetric", summary = "Measure it no longer")
    ResponseEntity<Receipt> retire(
            @PathVariable String id, @RequestBody Retirement body, Ask ask) {
        return Answered.done(commands.send(ask, new RetireMetric(metric(id), body.reason())));
    }

    private MetricId metric(String named) {
        return ids.find(MetricId.SUBJECT, named, MetricId::new);
    }
}
