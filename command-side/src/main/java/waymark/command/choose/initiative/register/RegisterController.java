package waymark.command.choose.initiative.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import waymark.api.choose.initiative.InitiativeCommand.InheritInitiative;
import waymark.api.govern.programme.ProgrammeId;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.command.choose.initiative.register.reading.Register;
import waymark.command.choose.initiative.register.reading.RegisterReader;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Sends;
import waymark.command.kernel.rule.Agreed;
import waymark.log.EventLog;

/** The door to a running programme's register (INI-5). */
@RestController
@Tag(name = "choose")
class RegisterController {

    private final RegisterImport register;
    private final EventLog log;

    RegisterController(RegisterImport register, EventLog log) {
        this.register = register;
        this.log = log;
    }

    @PostMapping(path = "/api/register-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Sends(InheritInitiative.class)
    @Operation(operationId = "importRegister",
            summary = "Say what a register would bring, or load it; money in the base currency")
    ResponseEntity<RegisterReport> take(@RequestPart("file") MultipartFile file,
            @RequestParam(name = "preview", defaultValue = "true") boolean preview, Ask ask)
            throws IOException {
        String name = file.getOriginalFilename();
        String currency = currency();
        Register read = RegisterReader.read(name == null || name.isBlank() ? "register" : name,
                file.getBytes(), currency);
        List<RegisterReport.Row> rows = preview ? register.preview(read) : register.load(read, ask);
        RegisterReport report = RegisterReport.of(preview, read, rows, currency);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (report.position() > 0) {
            answer = answer.header("Waymark-Position", Long.toString(report.position()));
        }
        return answer.body(report);
    }

    private String currency() {
        Agreed agreed = Agreed.FOLD.initial();
        for (var told : log.streams(List.of(ProgrammeId.THE.value()))) {
            agreed = Agreed.FOLD.evolve(agreed, told.event());
        }
        if (!agreed.isSetUp()) {
            throw new Refused(GeneralRefusal.NOT_SET_UP);
        }
        return agreed.settings().currency();
    }
}
