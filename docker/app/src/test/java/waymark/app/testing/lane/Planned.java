package waymark.app.testing.lane;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Which test classes of this run are not over, for those who look back on others. */
public final class Planned implements TestExecutionListener {

    private static final Set<String> OPEN = ConcurrentHashMap.newKeySet();

    /** The simple names of those that were not begun or are at work. */
    public static Stream<String> open() {
        return OPEN.stream().map(name -> name.substring(name.lastIndexOf('.') + 1));
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        plan.getRoots().forEach(root -> plan.getDescendants(root).stream()
                .flatMap(Planned::nameOf).forEach(OPEN::add));
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        nameOf(test).forEach(OPEN::remove);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        nameOf(test).forEach(OPEN::remove);
    }

    private static Stream<String> nameOf(TestIdentifier test) {
        return test.getSource().stream().filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getClassName());
    }
}
