package waymark.log.codec.names;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import waymark.api.kernel.Event;

/**
 * Finds what events there are among the words on the classpath. It looks for the type and not
 * for the name, so that an event whose name was forgotten is found too.
 */
final class EventScan {

    /** All events, named or not, in a package and those beneath it. */
    static Collection<Class<?>> in(String basePackage) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {

            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isConcrete();
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(Event.class));
        return scanner.findCandidateComponents(basePackage).stream()
                .<Class<?>>map(found -> load(found.getBeanClassName()))
                .toList();
    }

    private static Class<?> load(@Nullable String name) {
        return ClassUtils.resolveClassName(
                Objects.requireNonNull(name), EventScan.class.getClassLoader());
    }

    private EventScan() {}
}
