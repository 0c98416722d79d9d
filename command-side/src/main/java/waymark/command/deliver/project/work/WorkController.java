package waymark.command.deliver.project.work;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.work.WorkCommand;
import waymark.api.deliver.project.work.WorkCommand.CloseWorkHook;
import waymark.api.deliver.project.work.WorkCommand.LinkWork;
import waymark.api.deliver.project.work.WorkCommand.OpenWork;
import waymark.api.deliver.project.work.WorkCommand.OpenWorkHook;
import waymark.api.deliver.project.work.WorkCommand.UnlinkWork;
import waymark.api.deliver.project.work.WorkEvent.WorkHookClosed;
import waymark.api.deliver.project.work.WorkEvent.WorkHookOpened;
import waymark.api.deliver.project.work.WorkId;
import waymark.api.deliver.project.work.WorkLink;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.command.deliver.project.ProjectKeys;
import waymark.command.deliver.project.beside.Beside;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Sends;
import waymark.command.kernel.secret.Secrets;
import waymark.log.EventLog;
import waymark.log.Recorded;

/** The door to a project's work elsewhere: its links, and the webhook of the tool. */
@RestController
@RequestMapping(path = "/api/projects/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "deliver")
class WorkController {

    private final Beside beside;
    private final ProjectKeys keys;
    private final Secrets secrets;
    private final EventLog log;

    WorkController(Beside beside, ProjectKeys keys, Secrets secrets, EventLog log) {
        this.beside = beside;
        this.keys = keys;
        this.secrets = secrets;
        this.log = log;
    }

    /**
     * A webhook that was opened.
     *
     * @param address where news is sent to
     * @param secret to sign it with, told this once
     * @param receipt of the opening
     */
    record Opened(String address, String secret, Receipt receipt) {}

    @PostMapping("/links")
    @Sends(LinkWork.class)
    @Operation(operationId = "linkWork", summary = "Say where work of a project is looked after")
    ResponseEntity<Receipt> link(@PathVariable String id, @RequestBody WorkLink body, Ask ask) {
        return Answered.done(send(ask, new LinkWork(work(id), body)));
    }

    @DeleteMapping("/links/{number}")
    @Sends(UnlinkWork.class)
    @Operation(operationId = "unlinkWork", summary = "Take a link away")
    ResponseEntity<Receipt> unlink(@PathVariable String id, @PathVariable int number, Ask ask) {
        return Answered.done(send(ask, new UnlinkWork(work(id), number)));
    }

    @PutMapping("/hook")
    @Sends(OpenWorkHook.class)
    @Operation(operationId = "openProjectHook",
            summary = "Open a webhook; its secret is told once, and a second time made anew")
    ResponseEntity<Opened> open(@PathVariable String id, Ask ask) {
        WorkId work = work(id);
        Receipt receipt = latest(send(ask, new OpenWorkHook(work)));
        return ResponseEntity.ok().eTag(Long.toString(receipt.version()))
                .header("Waymark-Position", Long.toString(receipt.position()))
                .body(new Opened("/api/project-hooks/" + work.uuid(), secrets.renew(work),
                        receipt));
    }

    @DeleteMapping("/hook")
    @Sends(CloseWorkHook.class)
    @Operation(operationId = "closeProjectHook", summary = "Close the webhook of a project")
    ResponseEntity<Receipt> close(@PathVariable String id, Ask ask) {
        WorkId work = work(id);
        Receipt receipt = latest(send(ask, new CloseWorkHook(work)));
        secrets.forget(work);
        return Answered.done(receipt);
    }

    /** A repeated request must not touch the secret of what was opened since. */
    private Receipt latest(Receipt receipt) {
        boolean since = log.stream(receipt.stream(), receipt.version() + 1, Integer.MAX_VALUE)
                .stream().map(Recorded::event)
                .anyMatch(one -> one instanceof WorkHookOpened || one instanceof WorkHookClosed);
        if (since) {
            throw new Refused(GeneralRefusal.VERSION_STALE,
                    "The webhook was opened or closed again since.");
        }
        return receipt;
    }

    private Receipt send(Ask ask, WorkCommand wish) {
        return beside.send(ask, wish, new OpenWork(wish.work(), wish.work().project()));
    }

    private WorkId work(String id) {
        ProjectId project = keys.find(id);
        return WorkId.of(project);
    }
}
