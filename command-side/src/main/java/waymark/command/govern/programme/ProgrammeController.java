package waymark.command.govern.programme;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.govern.programme.ProgrammeCommand.ChangeProfile;
import waymark.api.govern.programme.ProgrammeCommand.ChangeSettings;
import waymark.api.govern.programme.ProgrammeCommand.LimitWork;
import waymark.api.govern.programme.ProgrammeCommand.SetMateriality;
import waymark.api.govern.programme.ProgrammeCommand.SetUpProgramme;
import waymark.api.govern.programme.ProgrammeCommand.StateNorthStar;
import waymark.api.govern.programme.ProgrammeCommand.SwitchBoard;
import waymark.api.govern.programme.Settings;
import waymark.api.kernel.Receipt;
import waymark.api.worth.Money;
import waymark.command.kernel.Answered;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.command.kernel.Sends;

/** The door to the programme itself: translates, sends, answers. */
@RestController
@RequestMapping("/api/programme")
@Tag(name = "govern")
class ProgrammeController {

    private final Commands commands;

    ProgrammeController(Commands commands) {
        this.commands = commands;
    }

    record SettingsChange(Settings settings, String reason) {}

    record WorkLimit(@Nullable Integer limit, String reason) {}

    record Materiality(Money materiality, String reason) {}

    record ProfileChange(int decidingPeople, boolean regulated, String reason) {}

    record NorthStar(String northStar) {}

    record Switch(boolean open) {}

    @PostMapping("/setup")
    @Sends(SetUpProgramme.class)
    @Operation(operationId = "setUpProgramme", summary = "Set the programme up, once")
    ResponseEntity<Receipt> setUp(@RequestBody SettingUp body, Ask ask) {
        return Answered.created("/api/programme", commands.send(ask, body.command()));
    }

    @PutMapping("/settings")
    @Sends(ChangeSettings.class)
    @Operation(operationId = "changeSettings", summary = "Agree on other settings")
    ResponseEntity<Receipt> settings(@RequestBody SettingsChange body, Ask ask) {
        return Answered.done(
                commands.send(ask, new ChangeSettings(body.settings(), body.reason())));
    }

    @PutMapping("/work-limit")
    @Sends(LimitWork.class)
    @Operation(operationId = "limitWork",
            summary = "Agree on how many initiatives may be under way at once")
    ResponseEntity<Receipt> limit(@RequestBody WorkLimit body, Ask ask) {
        return Answered.done(commands.send(ask, new LimitWork(body.limit(), body.reason())));
    }

    @PutMapping("/materiality")
    @Sends(SetMateriality.class)
    @Operation(operationId = "setMateriality",
            summary = "Say below which amount claims may be verified by a sample")
    ResponseEntity<Receipt> materiality(@RequestBody Materiality body, Ask ask) {
        return Answered.done(
                commands.send(ask, new SetMateriality(body.materiality(), body.reason())));
    }

    @PutMapping("/profile")
    @Sends(ChangeProfile.class)
    @Operation(operationId = "changeProfile", summary = "Say how many people decide now")
    ResponseEntity<Receipt> profile(@RequestBody ProfileChange body, Ask ask) {
        return Answered.done(commands.send(ask, new ChangeProfile(
                body.decidingPeople(), body.regulated(), body.reason())));
    }

    @PutMapping("/north-star")
    @Sends(StateNorthStar.class)
    @Operation(operationId = "stateNorthStar", summary = "State the north-star sentence")
    ResponseEntity<Receipt> northStar(@RequestBody NorthStar body, Ask ask) {
        return Answered.done(commands.send(ask, new StateNorthStar(body.northStar())));
    }

    @PutMapping("/board")
    @Sends(SwitchBoard.class)
    @Operation(operationId = "switchBoard", summary = "Open or close the public board")
    ResponseEntity<Receipt> board(@RequestBody Switch body, Ask ask) {
        return Answered.done(commands.send(ask, new SwitchBoard(body.open())));
    }
}
