package waymark.command.deliver.designrule;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.deliver.designrule.DesignRuleCommand.AdoptRule;
import waymark.api.deliver.designrule.DesignRuleCommand.RetireRule;
import waymark.api.deliver.designrule.DesignRuleCommand.WaiveRule;
import waymark.api.deliver.designrule.DesignRuleId;
import waymark.api.deliver.designrule.RuleKind;
import waymark.api.deliver.designrule.Touched;
import waymark.api.deliver.designrule.proposal.RuleProposalId;
import waymark.api.deliver.project.ProjectId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Receipt;
import waymark.api.measure.metric.MetricId;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.ProblemId;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to design rules: translates, sends, answers. */
@RestController
@RequestMapping(DesignRuleController.ADDRESS)
@Tag(name = "deliver")
class DesignRuleController {

    static final String ADDRESS = "/api/design-rules";

    private final Commands commands;
    private final Ids ids;

    DesignRuleController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Adopting(RuleKind kind, String rule, @Nullable Boolean blocking,
            @Nullable String problem, @Nullable String insight, @Nullable String proposal,
            @Nullable String owner, @Nullable List<String> touchpoints,
            @Nullable List<String> metrics) {}

    record Retirement(String reason) {}

    record Waiver(String project, String reason, LocalDate until, @Nullable String meeting) {}

    @PostMapping
    @Sends(AdoptRule.class)
    @Operation(operationId = "adoptRule", summary = "Adopt what every change must keep to")
    ResponseEntity<Receipt> adopt(@RequestBody Adopting body, Ask ask) {
        String owner = body.owner() == null ? ask.actor().person() : body.owner();
        return Answered.created(ADDRESS, commands.send(ask, new AdoptRule(DesignRuleId.next(),
                body.kind(), body.rule(), Boolean.TRUE.equals(body.blocking()), source(body),
                body.proposal() == null
                        ? null
                        : ids.named("proposal", RuleProposalId.SUBJECT, body.proposal(),
                                RuleProposalId::new),
                ids.named("owner", PersonId.SUBJECT, owner, PersonId::new),
                new Touched(list(body.touchpoints()), metrics(body)))));
    }

    @PutMapping("/{id}/retirement")
    @Sends(RetireRule.class)
    @Operation(operationId = "retireRule", summary = "End a design rule")
    ResponseEntity<Receipt> retire(
            @PathVariable String id, @RequestBody Retirement body, Ask ask) {
        return Answered.done(commands.send(ask, new RetireRule(rule(id), body.reason())));
    }

    @PostMapping("/{id}/waivers")
    @Sends(WaiveRule.class)
    @Operation(operationId = "waiveRule",
            summary = "Let a project go on without an answer to it, for a while")
    ResponseEntity<Receipt> waive(@PathVariable String id, @RequestBody Waiver body, Ask ask) {
        return Answered.done(commands.send(ask, new WaiveRule(rule(id),
                ids.named("project", ProjectId.SUBJECT, body.project(), ProjectId::new),
                body.reason(), body.until(), body.meeting() == null || body.meeting().isBlank()
                        ? null
                        : ids.named("meeting", MeetingId.SUBJECT, body.meeting(),
                                MeetingId::new))));
    }

    private DesignRuleId rule(String named) {
        return ids.find(DesignRuleId.SUBJECT, named, DesignRuleId::new);
    }

    /** What it was born from: an insight, else the problem that then has to be named. */
    private String source(Adopting body) {
        return body.insight() != null && !body.insight().isBlank()
                ? ids.named("insight", InsightId.SUBJECT, body.insight(), InsightId::new).value()
                : ids.named("problem", ProblemId.SUBJECT, body.problem(), ProblemId::new).value();
    }

    private List<String> metrics(Adopting body) {
        return list(body.metrics()).stream().map(one -> ids
                .named("metrics", MetricId.SUBJECT, one, MetricId::new).value()).toList();
    }

    private static List<String> list(@Nullable List<String> said) {
        return said == null ? List.of() : said;
    }
}
