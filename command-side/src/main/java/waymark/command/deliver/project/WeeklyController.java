package waymark.command.deliver.project;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.deliver.project.ProjectCommand.ReportWeekly;
import waymark.api.deliver.project.cost.Cost;
import waymark.api.deliver.project.week.Lights;
import waymark.api.deliver.project.week.MilestoneNews;
import waymark.api.deliver.project.week.Risk;
import waymark.api.kernel.Receipt;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Sends;

/** The door to the weekly report: everything in one call, from a form or from another tool. */
@RestController
@Tag(name = "deliver")
class WeeklyController {

    private final Commands commands;
    private final ProjectKeys keys;

    WeeklyController(Commands commands, ProjectKeys keys) {
        this.commands = commands;
        this.keys = keys;
    }

    record Weekly(@Nullable LocalDate week, @Nullable Lights lights, @Nullable String words,
            @Nullable LocalDate forecastFinish, @Nullable List<MilestoneNews> milestones,
            @Nullable List<Cost> costs, @Nullable List<Risk> risks) {}

    @PostMapping(ProjectController.ADDRESS
            + "/{id}/weekly")
    @Sends(ReportWeekly.class)
    @Operation(operationId = "reportWeekly",
            summary = "Report a week of a project, by its reference or external key")
    ResponseEntity<Receipt> report(@PathVariable String id, @RequestBody Weekly body, Ask ask) {
        return Answered.done(commands.send(ask, new ReportWeekly(keys.find(id), body.week(),
                body.lights() == null ? Lights.NONE : body.lights(), body.words(),
                body.forecastFinish(), list(body.milestones()), list(body.costs()),
                list(body.risks()))));
    }

    private static <T> List<T> list(@Nullable List<T> said) {
        return said == null ? List.of() : said;
    }
}
