package waymark.app.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Command;

/** Knows every command by its simple name, so that pages offer what the reader may do. */
@Component
class CommandNames {

    private final List<Class<?>> commands;

    CommandNames() {
        var found = new ClassPathScanningCandidateComponentProvider(false);
        found.addIncludeFilter(new AssignableTypeFilter(Command.class));
        commands = found.findCandidateComponents("waymark.api").stream()
                .<Class<?>>map(one -> ClassUtils.resolveClassName(
                        String.valueOf(one.getBeanClassName()), null))
                .toList();
    }

    /** The simple names of the commands that the actor may give. */
    Set<String> of(Actor actor) {
        return commands.stream().filter(actor::may).map(Class::getSimpleName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
