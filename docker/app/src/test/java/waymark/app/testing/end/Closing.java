package waymark.app.testing.end;

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
                .put(program.getId() + program.getStartupDate(), program);
    }
}
