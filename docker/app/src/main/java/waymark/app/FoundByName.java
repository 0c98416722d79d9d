package waymark.app;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;

/**
 * Looks for what a bean asks for under the name of its class first, which is what our beans are
 * called. Otherwise each of 1,300 wishes looks through the types of all beans.
 */
final class FoundByName implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            beans.setAutowireCandidateResolver(new ByClass());
        }
    }

    private static final class ByClass extends ContextAnnotationAutowireCandidateResolver {

        @Override
        public @Nullable String getSuggestedName(DependencyDescriptor wish) {
            String asked = super.getSuggestedName(wish);
            return asked == null ? wish.getDependencyType().getName() : asked;
        }
    }
}
