package waymark.command.deliver.project.bulk.week;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import waymark.api.deliver.project.ProjectCommand.ReportWeekly;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.command.deliver.project.bulk.BulkFile;
import waymark.command.deliver.project.bulk.Projects;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Sends;

/** The door to a file of weekly reports for many projects. */
@RestController
@Tag(name = "deliver")
class WeekImportController {

    private final Projects projects;
    private final WeekImport weeks;
    private final Clock clock;

    WeekImportController(Projects projects, WeekImport weeks, Clock clock) {
        this.projects = projects;
        this.weeks = weeks;
        this.clock = clock;
    }

    @PostMapping(path = "/api/weekly-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Sends(ReportWeekly.class)
    @Operation(operationId = "importWeeklyReports",
            summary = "Say what a file of weekly reports would bring, or report them")
    ResponseEntity<WeekReport> take(@RequestPart("file") MultipartFile upload,
            @RequestParam(name = "preview", defaultValue = "true") boolean preview, Ask ask)
            throws IOException {
        if (!ask.actor().may(ReportWeekly.class)) {
            throw new Refused(GeneralRefusal.NOT_ALLOWED);
        }
        WeekFile file = WeekFile.of(BulkFile.of(upload, WeekRow.COLUMNS), projects,
                LocalDate.now(clock));
        WeekReport report = WeekReport.of(preview, file,
                preview ? weeks.preview(file) : weeks.load(file, ask));
        return report.position() == 0
                ? ResponseEntity.ok(report)
                : ResponseEntity.ok()
                        .header("Waymark-Position", Long.toString(report.position())).body(report);
    }
}
