package waymark.command.measure.metric.observation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import waymark.api.kernel.Receipt;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.definition.Slice;
import waymark.api.measure.metric.observation.ObservationCommand.CorrectObservation;
import waymark.api.measure.metric.observation.ObservationCommand.RecordObservation;
import waymark.api.measure.metric.observation.ObservationCommand.WithdrawObservation;
import waymark.api.measure.metric.observation.ObservationId;
import waymark.api.measure.metric.observation.Observed;
import waymark.api.measure.metric.observation.Reading;
import waymark.api.measure.metric.observation.Span;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to observations, one by one or from a file. */
@RestController
@Tag(name = "measure")
class ObservationController {

    private static final String ADDRESS = "/api/observations";

    private final Commands commands;
    private final Ids ids;
    private final ObservationImport file;

    ObservationController(Commands commands, Ids ids, ObservationImport file) {
        this.commands = commands;
        this.ids = ids;
        this.file = file;
    }

    record New(LocalDate from, LocalDate to, @Nullable String slice, Observed observed,
            @Nullable Long invited, @Nullable String takenFrom) {}

    record Correction(Observed observed, @Nullable Long invited, @Nullable String takenFrom,
            String reason) {}

    record Withdrawal(String reason) {}

    @PostMapping("/api/metrics/{id}/observations")
    @Sends(RecordObservation.class)
    @Operation(operationId = "recordObservation", summary = "Record what a period brought")
    ResponseEntity<Receipt> record(@PathVariable String id, @RequestBody New body, Ask ask) {
        return Answered.created(ADDRESS, commands.send(ask, new RecordObservation(
                ObservationId.next(), metric(id),
                new Span(body.from(), body.to(), Slice.of(body.slice())),
                new Reading(body.observed(), body.invited(), body.takenFrom()))));
    }

    @PostMapping(path = "/api/metrics/{id}/observation-imports",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Sends(RecordObservation.class)
    @Operation(operationId = "importObservations",
            summary = "Say what a file of observations would bring, or load it")
    ResponseEntity<ObservationReport> load(@PathVariable String id,
            @RequestPart("file") MultipartFile upload,
            @RequestParam(name = "preview", defaultValue = "true") boolean preview, Ask ask)
            throws IOException {
        MetricId metric = metric(id);
        ObservationFile read = ObservationFile.of(upload);
        ObservationReport report = preview
                ? file.preview(metric, read)
                : file.load(metric, read, ask);
        return report.position() == 0
                ? ResponseEntity.ok(report)
                : ResponseEntity.ok()
                        .header("Waymark-Position", Long.toString(report.position())).body(report);
    }

    @PutMapping(ADDRESS + "/{id}/correction")
    @Sends(CorrectObservation.class)
    @Operation(operationId = "correctObservation",
            summary = "Say what an observation should have been; the old stays visible")
    ResponseEntity<Receipt> correct(
            @PathVariable String id, @RequestBody Correction body, Ask ask) {
        return Answered.done(commands.send(ask, new CorrectObservation(observation(id),
                new Reading(body.observed(), body.invited(), body.takenFrom()),
                body.reason())));
    }

    @PutMapping(ADDRESS + "/{id}/withdrawal")
    @Sends(WithdrawObservation.class)
    @Operation(operationId = "withdrawObservation", summary = "Take an observation back")
    ResponseEntity<Receipt> withdraw(
            @PathVariable String id, @RequestBody Withdrawal body, Ask ask) {
        return Answered.done(commands.send(ask,
                new WithdrawObservation(observation(id), body.reason())));
    }

    private ObservationId observation(String named) {
        return ids.find(ObservationId.SUBJECT, named, ObservationId::new);
    }

    private MetricId metric(String named) {
        return ids.find(MetricId.SUBJECT, named, MetricId::new);
    }
}
