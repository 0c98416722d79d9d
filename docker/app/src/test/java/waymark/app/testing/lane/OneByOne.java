package waymark.app.testing.lane;

import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/** Has one test class at a time ask each program, since many look at all that it holds. */
public final class OneByOne implements ResourceLocksProvider {

    /** Held by who has a program of its own and leaves time to others; its tests do not mix. */
    public static final String APART = "waymark.program.apart";

    /** Held by every test that asks the first program. */
    public static final String FIRST = "waymark.program.first";

    /** Held by every test that asks the second program. */
    public static final String SECOND = "waymark.program.second";

    @Override
    public Set<Lock> provideForClass(Class<?> test) {
        return Set.of(new Lock(Lane.isSecond(test) ? SECOND : FIRST,
                ResourceAccessMode.READ_WRITE));
    }
}
