package waymark.app.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Command;
import waymark.log.codec.names.WordScan;

/** Knows every command by its simple name, so that pages offer what the reader may do. */
@Component
class CommandNames {

    private final List<Class<?>> commands = WordScan.of(Command.class, "waymark.api");

    /** The simple names of the commands that the actor may give. */
    Set<String> of(Actor actor) {
        return commands.stream().filter(actor::may).map(Class::getSimpleName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
