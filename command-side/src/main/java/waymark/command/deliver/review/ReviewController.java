package waymark.command.deliver.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.review.ReviewCommand.ReviewProject;
import waymark.api.deliver.review.ReviewId;
import waymark.api.kernel.Receipt;
import waymark.command.deliver.project.ProjectKeys;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Sends;

/** The door to the look back at a project. */
@RestController
@Tag(name = "deliver")
class ReviewController {

    private final Commands commands;
    private final ProjectKeys keys;

    ReviewController(Commands commands, ProjectKeys keys) {
        this.commands = commands;
        this.keys = keys;
    }

    record Findings(String findings) {}

    @PostMapping("/api/projects/{id}/review")
    @Sends(ReviewProject.class)
    @Operation(operationId = "reviewProject",
            summary = "Say what came of a project that has ended")
    ResponseEntity<Receipt> review(
            @PathVariable String id, @RequestBody Findings body, Ask ask) {
        ProjectId project = keys.find(id);
        return Answered.done(commands.send(ask,
                new ReviewProject(ReviewId.of(project), project, body.findings())));
    }
}
