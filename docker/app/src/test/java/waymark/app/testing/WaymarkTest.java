package waymark.app.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import waymark.app.testing.lane.OneByOne;

/**
 * Such tests share a context and a record: each makes what it needs, looks at that. There are two
 * of them side by side, see {@link waymark.app.testing.lane}.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(providers = OneByOne.class)
public abstract class WaymarkTest extends ProgramTest {

    private static final AtomicInteger PROGRAMS = new AtomicInteger();

    /** Once for each program that is started. */
    @DynamicPropertySource
    static void onARecordOfItsOwn(DynamicPropertyRegistry properties) {
        keep(properties, fresh(), "test-" + PROGRAMS.incrementAndGet());
    }
}
