package waymark.log.codec.names;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Finds what words of a kind there are on the classpath. It looks for the type and not for a mark
 * on it, so that one whose mark was forgotten is found too. Words of a kind stand in files called
 * after it, which is a rule of the house, so that no start reads all the others.
 */
public final class WordScan {

    /**
     * All words of a kind in a package and those beneath it.
     *
     * @param kind as {@code Event} or {@code Command}
     */
    public static List<Class<?>> of(Class<?> kind, String basePackage) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {

            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isConcrete();
            }
        };
        scanner.setResourcePattern("**/*" + kind.getSimpleName() + "*.class");
        scanner.addIncludeFilter(new AssignableTypeFilter(kind));
        return scanner.findCandidateComponents(basePackage).stream()
                .<Class<?>>map(found -> load(found.getBeanClassName()))
                .toList();
    }

    private static Class<?> load(@Nullable String name) {
        return ClassUtils.resolveClassName(
                Objects.requireNonNull(name), WordScan.class.getClassLoader());
    }

    private WordScan() {}
}
