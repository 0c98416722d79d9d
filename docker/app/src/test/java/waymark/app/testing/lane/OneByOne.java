package waymark.app.testing.lane;

import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/** Has one test class at a time ask each program, since many look at all that it holds. */
public final class OneByOne implements ResourceLocksProvider {

    @Override
    public Set<Lock> provideForClass(Class<?> test) {
        return Set.of(new Lock("waymark.program." + Lane.of(test), ResourceAccessMode.READ_WRITE));
    }
}
