package waymark.app.testing;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import waymark.log.testing.TestDatabase;

/** All such tests share one context and one record: each makes what it needs, looks at that. */
public abstract class WaymarkTest extends ProgramTest {

    private static final TestDatabase DATABASE = fresh();

    @DynamicPropertySource
    static void onOneRecord(DynamicPropertyRegistry properties) {
        keep(properties, DATABASE, "test");
    }
}
