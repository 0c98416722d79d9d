package waymark.command.deliver.project.bulk.cost;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import waymark.api.deliver.project.ProjectCommand.TakeInCosts;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.worth.Money;
import waymark.command.choose.initiative.register.reading.Amounts;
import waymark.command.deliver.project.bulk.BulkFile;
import waymark.command.deliver.project.bulk.Projects;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Sends;

/** The door to a file of costs for many projects. */
@RestController
@Tag(name = "deliver")
class CostImportController {

    private final Projects projects;
    private final CostImport costs;
    private final Clock clock;

    CostImportController(Projects projects, CostImport costs, Clock clock) {
        this.projects = projects;
        this.costs = costs;
        this.clock = clock;
    }

    @PostMapping(path = "/api/cost-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Sends(TakeInCosts.class)
    @Operation(operationId = "importCosts", summary = "Say what a file of costs would bring, or"
            + " bring it in, once its control total equals the sum")
    ResponseEntity<CostReport> take(@RequestPart("file") MultipartFile upload,
            @RequestParam(required = false) @Nullable String controlTotal,
            @RequestParam(name = "preview", defaultValue = "true") boolean preview, Ask ask)
            throws IOException {
        if (!ask.actor().may(TakeInCosts.class)) {
            throw new Refused(GeneralRefusal.NOT_ALLOWED);
        }
        CostFile file = CostFile.of(BulkFile.of(upload, CostRow.COLUMNS), projects,
                LocalDate.now(clock));
        Money control = control(controlTotal, file.currency());
        if (!preview && !file.total().equals(control)) {
            throw unequal(file.total(), control);
        }
        CostReport report = CostReport.of(preview, file, control,
                preview ? costs.preview(file) : costs.load(file, ask));
        return report.position() == 0
                ? ResponseEntity.ok(report)
                : ResponseEntity.ok()
                        .header("Waymark-Position", Long.toString(report.position())).body(report);
    }

    private static Unacceptable unequal(Money total, @Nullable Money control) {
        return new Unacceptable("controlTotal", "The rows that can be taken add up to " + total
                + (control == null ? "" : ", not to " + control) + "; nothing was taken in.",
                "the total of the same rows as your accounts have it, which must equal the sum");
    }

    private static @Nullable Money control(@Nullable String written, String currency) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String bare = written.strip().replace('\u2212', '-');
        Money read = new Amounts(currency).read("controlTotal",
                bare.startsWith("-") ? bare.substring(1) : bare);
        return read == null || !bare.startsWith("-") ? read : read.negate();
    }
}
