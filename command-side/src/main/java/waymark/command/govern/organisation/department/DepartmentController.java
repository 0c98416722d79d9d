package waymark.command.govern.organisation.department;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.govern.organisation.DepartmentCommand.NameHead;
import waymark.api.govern.organisation.DepartmentCommand.OpenDepartment;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Receipt;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to departments: translates, sends, answers. */
@RestController
@RequestMapping(DepartmentController.ADDRESS)
@Tag(name = "govern")
class DepartmentController {

    static final String ADDRESS = "/api/departments";

    private final Commands commands;
    private final Ids ids;

    DepartmentController(Commands commands, Ids ids) {
        this.commands = commands;
        this.ids = ids;
    }

    record Opening(String name) {}

    record Head(String head) {}

    @PostMapping
    @Sends(OpenDepartment.class)
    @Operation(operationId = "openDepartment", summary = "Add a department")
    ResponseEntity<Receipt> open(@RequestBody Opening body, Ask ask) {
        return Answered.created(ADDRESS,
                commands.send(ask, new OpenDepartment(DepartmentId.next(), body.name())));
    }

    @PutMapping("/{id}/head")
    @Sends(NameHead.class)
    @Operation(operationId = "nameHead", summary = "Name who heads a department")
    ResponseEntity<Receipt> head(@PathVariable String id, @RequestBody Head body, Ask ask) {
        DepartmentId department = ids.find(DepartmentId.SUBJECT, id, DepartmentId::new);
        PersonId head = ids.named("head", PersonId.SUBJECT, body.head(), PersonId::new);
        return Answered.done(commands.send(ask, new NameHead(department, head)));
    }
}
