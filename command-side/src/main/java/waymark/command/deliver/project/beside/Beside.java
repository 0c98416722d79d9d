package waymark.command.deliver.project.beside;

import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Command;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.log.AppendRequest;

/** Sends what is to be kept beside a project; the first such wish of all opens its stream. */
@Component
public class Beside {

    private final Commands commands;

    Beside(Commands commands) {
        this.commands = commands;
    }

    /**
     * Sends the wish.
     *
     * @param opening begins the stream of the wish, if there is none yet
     * @throws Refused when a rule says no, or there is no such project
     */
    public Receipt send(Ask ask, Command wish, Command.Creation opening) {
        try {
            return commands.send(ask, wish);
        } catch (Refused refused) {
            if (refused.refusal() != GeneralRefusal.UNKNOWN_ID) {
                throw refused;
            }
            String key = "open/" + opening.stream();
            var _ = commands.send(new Ask(Actor.SYSTEM,
                    new AppendRequest.Key(Actor.SYSTEM.person(), key, key),
                    OptionalLong.empty(), ask.correlation()), opening);
            return commands.send(ask, wish);
        }
    }
}
