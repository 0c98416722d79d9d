package waymark.app.demo;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Actors;
import waymark.api.kernel.Command;
import waymark.api.kernel.NewId;
import waymark.api.kernel.Receipt;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.kernel.refusal.Refused;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Commands;
import waymark.log.AppendRequest;
import waymark.log.EventLog;
import waymark.log.Recorded;

/** Gives commands as a person of the demo would over REST: with their roles, key and version. */
@Component
class Sending {

    private static final int ATTEMPTS = 5;

    private final Commands commands;
    private final Actors actors;
    private final EventLog log;

    Sending(Commands commands, Actors actors, EventLog log) {
        this.commands = commands;
        this.actors = actors;
        this.log = log;
    }

    /** A policy may move a stream between reading and changing it; then it is read again. */
    Receipt send(String person, Command command) {
        for (int attempt = 1;; attempt++) {
            try {
                return commands.send(ask(person, command), command);
            } catch (Refused refused) {
                if (refused.refusal() != GeneralRefusal.VERSION_STALE || attempt == ATTEMPTS) {
                    throw refused;
                }
            }
        }
    }

    /** Whatever else takes the envelope of a request. */
    Receipt with(String person, Function<Ask, Receipt> door) {
        return door.apply(envelope(person, OptionalLong.empty()));
    }

    private Ask ask(String person, Command command) {
        return envelope(person, command instanceof Command.Change
                ? version(command.stream())
                : OptionalLong.empty());
    }

    private Ask envelope(String person, OptionalLong version) {
        Actor actor = person.equals(Actor.SYSTEM.person())
                ? Actor.SYSTEM
                : actors.find(person).orElseThrow(
                        () -> new IllegalStateException("nobody acts as " + person));
        String key = "demo/" + NewId.uuid();
        return new Ask(actor, new AppendRequest.Key(person, key, key), version, key);
    }

    private OptionalLong version(String stream) {
        return log.streams(List.of(stream)).stream().mapToLong(Recorded::version).max();
    }
}
