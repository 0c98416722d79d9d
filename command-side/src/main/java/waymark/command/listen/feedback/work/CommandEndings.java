package waymark.command.listen.feedback.work;

import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Actor;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.intake.FeedbackImportCommand;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.FailImport;
import waymark.api.listen.feedback.intake.FeedbackImportCommand.FinishImport;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.api.listen.feedback.intake.HowRead;
import waymark.api.listen.feedback.intake.Tally;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.log.AppendRequest;

/** Says in the name of Waymark how imports ended, by the same commands as everybody's. */
@Component
class CommandEndings implements Endings {

    private final Commands commands;

    CommandEndings(Commands commands) {
        this.commands = commands;
    }

    @Override
    public void finish(FeedbackImportId intake, Tally tally, HowRead how) {
        send(new FinishImport(intake, tally, how));
    }

    @Override
    public void fail(FeedbackImportId intake, Tally tally, String sentence) {
        send(new FailImport(intake, tally, sentence));
    }

    /** Cancelled at the last moment is as over as finished. */
    private void send(FeedbackImportCommand command) {
        var key = new AppendRequest.Key(
                Actor.SYSTEM.person(), "end/" + command.intake().uuid(), "end");
        try {
            commands.send(new Ask(Actor.SYSTEM, key, OptionalLong.empty(), command.stream()),
                    command);
        } catch (Refused over) {
            if (over.refusal() != FeedbackRefusal.OVER) {
                throw over;
            }
        }
    }
}
