package waymark.command.measure.benefit.door;

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
import waymark.api.choose.businesscase.content.BenefitClass;
import waymark.api.choose.businesscase.content.ProofMethod;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.Require;
import waymark.api.measure.benefit.BenefitCommand.AgreeBar;
import waymark.api.measure.benefit.BenefitCommand.FadeBenefit;
import waymark.api.measure.benefit.BenefitCommand.MeasureBenefit;
import waymark.api.measure.benefit.BenefitCommand.PlanBenefit;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.benefit.BenefitPlan;
import waymark.api.measure.benefit.BenefitPlan.Due;
import waymark.api.measure.benefit.Groups;
import waymark.api.measure.metric.MetricId;
import waymark.api.worth.Estimate;
import waymark.api.worth.Money;
import waymark.api.worth.proof.Bar;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to benefits: translates, sends, answers. */
@RestController
@RequestMapping(BenefitController.ADDRESS)
@Tag(name = "measure", description = "Metrics and benefits")
class BenefitController {

    static final String ADDRESS = "/api/benefits";

    private final Commands commands;
    private final Ids ids;

    BenefitController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Planned(String initiative, String name, BenefitClass benefitClass,
            @Nullable String owner, Money planned, @Nullable Integer margin,
            @Nullable List<Due> dues, LocalDate from, LocalDate to, @Nullable String metric,
            ProofMethod method, @Nullable Bar bar, @Nullable String note) {}

    record Measured(@Nullable LocalDate effectiveOn, @Nullable Groups groups,
            @Nullable Money amount, @Nullable String ledgerReference, @Nullable String note) {}

    record Fading(LocalDate effectiveOn, String reason) {}

    @PostMapping
    @Sends(PlanBenefit.class)
    @Operation(operationId = "planBenefit", summary = "Plan a benefit by hand")
    ResponseEntity<Receipt> plan(@RequestBody Planned body, Ask ask) {
        String owner = body.owner() == null ? ask.actor().person() : body.owner();
        Money likely = Require.present("planned", body.planned());
        Estimate estimate = body.margin() == null
                ? Estimate.certain(likely)
                : Estimate.around(likely, body.margin());
        var plan = new BenefitPlan(body.name(), body.benefitClass(),
                ids.named("owner", PersonId.SUBJECT, owner, PersonId::new), estimate,
                body.dues() == null ? List.of() : body.dues(), body.from(), body.to(),
                metric(body.metric()), body.method(), body.note());
        return Answered.created(ADDRESS, commands.send(ask, new PlanBenefit(BenefitId.next(),
                ids.named("initiative", InitiativeId.SUBJECT, body.initiative(),
                        InitiativeId::new),
                null, null, plan, body.bar())));
    }

    /** By its id or its reference; blank means none. */
    private @Nullable String metric(@Nullable String named) {
        return named == null || named.isBlank()
                ? null
                : ids.named("metric", MetricId.SUBJECT, named.strip(), MetricId::new).value();
    }

    @PutMapping("/{id}/bar")
    @Sends(AgreeBar.class)
    @Operation(operationId = "agreeBar", summary = "Agree what a benefit has to pass")
    ResponseEntity<Receipt> agree(@PathVariable String id, @RequestBody Bar body, Ask ask) {
        return Answered.done(commands.send(ask, new AgreeBar(benefit(id), body)));
    }

    @PostMapping("/{id}/measurements")
    @Sends(MeasureBenefit.class)
    @Operation(operationId = "measureBenefit", summary = "Record a measurement of a benefit")
    ResponseEntity<Receipt> measure(
            @PathVariable String id, @RequestBody Measured body, Ask ask) {
        return Answered.done(commands.send(ask, new MeasureBenefit(benefit(id),
                body.effectiveOn(), body.groups(), body.amount(), body.ledgerReference(),
                body.note())));
    }

    @PutMapping("/{id}/fading")
    @Sends(FadeBenefit.class)
    @Operation(operationId = "fadeBenefit", summary = "Say that the effect has ended")
    ResponseEntity<Receipt> fade(@PathVariable String id, @RequestBody Fading body, Ask ask) {
        return Answered.done(commands.send(ask,
                new FadeBenefit(benefit(id), body.effectiveOn(), body.reason())));
    }

    private BenefitId benefit(String named) {
        return ids.find(BenefitId.SUBJECT, named, BenefitId::new);
    }
}
