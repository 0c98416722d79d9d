package waymark.command.measure.sample;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.Require;
import waymark.api.measure.benefit.BenefitId;
import waymark.api.measure.sample.ClaimName;
import waymark.api.measure.sample.SampleCommand.DrawSample;
import waymark.api.measure.sample.SampleId;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to samples of claims. The seed is made here, so that nobody chooses it. */
@RestController
@RequestMapping(SampleController.ADDRESS)
@Tag(name = "measure")
class SampleController {

    static final String ADDRESS = "/api/claim-samples";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Commands commands;
    private final Ids ids;

    SampleController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Drawing(List<Named> claims, int size) {}

    record Named(String benefit, int claim) {}

    @PostMapping
    @Sends(DrawSample.class)
    @Operation(operationId = "drawSample", summary = "Draw a sample of small claims that wait")
    ResponseEntity<Receipt> draw(@RequestBody Drawing body, Ask ask) {
        List<ClaimName> claims = Require.list("claims", body.claims(), 2, 500).stream()
                .map(one -> new ClaimName(ids.named("claims.benefit", BenefitId.SUBJECT,
                        one.benefit(), BenefitId::new), one.claim()))
                .toList();
        return Answered.created(ADDRESS, commands.send(ask, new DrawSample(SampleId.next(), claims,
                body.size(), RANDOM.nextInt(Integer.MAX_VALUE))));
    }
}
