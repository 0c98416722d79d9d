package waymark.app.testing.lane;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import waymark.app.testing.WaymarkTest;

/** Starts the second program, on a record of its own. */
public final class SecondProgram implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> attributes) {
        return WaymarkTest.class.isAssignableFrom(test)
                && Lane.isSecond(test) ? new Own() : null;
    }

    /** What is equal makes a program that is shared. */
    private record Own() implements ContextCustomizer {

        @Override
        public void customizeContext(
                ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            TestPropertyValues.of("waymark.test.program=second").applyTo(context);
        }
    }
}
