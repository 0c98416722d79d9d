package waymark.app.testing.end;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Ends the programs that tests share when the last test is over. Left to the end of the process,
 * they would end beside their database, and wait half a minute for one that is gone.
 */
public final class Closing implements BeforeAllCallback {

    private static final Namespace PROGRAMS = Namespace.create(Closing.class);

    @Override
    public void beforeAll(ExtensionContext test) {
        var program = (ConfigurableApplicationContext) SpringExtension.getApplicationContext(test);
        test.getRoot().getStore(PROGRAMS)
                .put(program.getId() + program.getStartupDate(), new Last(program));
    }

    /** Does not hold a program that nobody else has any more, closed and large. */
    private record Last(WeakReference<ConfigurableApplicationContext> program)
            implements
                AutoCloseable {

        private Last(ConfigurableApplicationContext program) {
            this(new WeakReference<>(program));
        }

        @Override
        public void close() {
            ConfigurableApplicationContext still = program.get();
            if (still != null) {
                still.close();
            }
        }
    }
}
