package waymark.command.measure.benefit.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.measure.benefit.BenefitCommand.VerifyBySample;
import waymark.api.measure.benefit.BenefitCommand.VerifyClaim;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.sample.SampleEvent.SampleDrawn;
import waymark.api.measure.sample.SampleEvent.Small;
import waymark.api.measure.sample.SampleId;
import waymark.api.worth.Money;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;
import waymark.log.EventLog;
import waymark.log.Recorded;

/** Where finance verifies many claims in one call: one by one in a list, or by a sample. */
@RestController
@Tag(name = "measure")
class VerificationController {

    private static final int MOST = 200;

    private final Commands commands;
    private final Ids ids;
    private final EventLog log;

    VerificationController(Commands commands, Ids ids, EventLog log) {
        this.commands = commands;
        this.ids = ids;
        this.log = log;
    }

    record Verifications(List<Verification> verifications) {}

    record Verification(String benefit, int claim, @Nullable Result result, @Nullable Money amount,
            @Nullable String ledgerReference, @Nullable String reason) {}

    @PostMapping("/api/claims/verifications")
    @Sends(VerifyClaim.class)
    @Operation(operationId = "verifyClaims",
            summary = "Say what is true of many claims, each recorded whole or refused with why")
    ResponseEntity<VerificationReport> verify(@RequestBody Verifications body, Ask ask) {
        OneByOne all = new OneByOne(commands, ask);
        List<Verification> said = Require.list("verifications", body.verifications(), 1, MOST)
                .stream().filter(one -> one.result() != null).toList();
        if (said.isEmpty()) {
            throw new Unacceptable("verifications", "Nothing is said of any of these claims.",
                    "a result for at least one; those without one go on waiting");
        }
        named(said);
        for (Verification one : said) {
            all.send(one.benefit(), one.claim(), () -> new VerifyClaim(
                    ids.find(BenefitId.SUBJECT, one.benefit(), BenefitId::new),
                    one.claim(), Require.present("result", one.result()),
                    one.amount(), one.ledgerReference(),
                    one.reason()));
        }
        return answered(all);
    }

    /** What is wrong with the list itself is said before anything is recorded. */
    private static void named(List<Verification> said) {
        Set<String> seen = new HashSet<>();
        for (Verification one : said) {
            String claim = Require.text("verifications.benefit", one.benefit(), 100) + "/"
                    + one.claim();
            if (!seen.add(claim)) {
                throw new Unacceptable("verifications", "A claim stands here twice.",
                        "each claim once");
            }
        }
    }

    @PostMapping("/api/claim-samples/{id}/verification")
    @Sends(VerifyBySample.class)
    @Operation(operationId = "verifyBySample",
            summary = "Verify the claims that a sample speaks for and that were not drawn")
    ResponseEntity<VerificationReport> bySample(@PathVariable String id, Ask ask) {
        SampleId sample = ids.find(SampleId.SUBJECT, id, SampleId::new);
        OneByOne all = new OneByOne(commands, ask);
        for (Small one : drawn(sample).rest()) {
            BenefitId benefit = one.claim().benefit();
            all.send(benefit.value(), one.claim().claim(),
                    () -> new VerifyBySample(benefit, one.claim().claim(), sample));
        }
        return answered(all);
    }

    private SampleDrawn drawn(SampleId sample) {
        return log.stream(sample.value(), 0, 1).stream().map(Recorded::event)
                .filter(SampleDrawn.class::isInstance).map(SampleDrawn.class::cast).findFirst()
                .orElseThrow(() -> new Refused(GeneralRefusal.UNKNOWN_ID));
    }

    private static ResponseEntity<VerificationReport> answered(OneByOne all) {
        return ResponseEntity.ok().header("Waymark-Position", Long.toString(all.position()))
                .body(all.report());
    }
}
