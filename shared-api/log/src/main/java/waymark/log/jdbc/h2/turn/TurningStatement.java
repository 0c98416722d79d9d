package waymark.log.jdbc.h2.turn;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement that waits for its turn before it writes.
 *
 * @param sql of a prepared one
 */
record TurningStatement(TurningConnection connection, Statement h2, @Nullable String sql)
        implements
            InvocationHandler {

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given)
            throws Throwable {
        String name = method.getName();
        if (name.equals("equals")) {
            return TurningConnection.isSame(proxy, given);
        }
        return name.startsWith("execute") && writes(given)
                ? written(method, given)
                : TurningConnection.call(h2, method, given);
    }

    /** A batch of a plain statement is never a question. */
    private boolean writes(Object @Nullable [] given) {
        String told = given != null && given[0] instanceof String plain ? plain : sql;
        return told == null || Writing.is(told);
    }

    private @Nullable Object written(Method method, Object @Nullable [] given) throws Throwable {
        connection.begin();
        try {
            return TurningConnection.call(h2, method, given);
        } finally {
            connection.done();
        }
    }
}
