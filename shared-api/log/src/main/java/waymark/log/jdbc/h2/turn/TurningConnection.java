package waymark.log.jdbc.h2.turn;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A connection whose thread has its turn from the first write to the end of the transaction. */
final class TurningConnection implements InvocationHandler {

    private final Connection h2;
    private final Turn turn;
    private volatile boolean writes;

    private TurningConnection(Connection h2, Turn turn) {
        this.h2 = h2;
        this.turn = turn;
    }

    static Connection of(Connection h2, Turn turn) {
        return proxy(Connection.class, new TurningConnection(h2, turn));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given)
            throws Throwable {
        return switch (method.getName()) {
            case "equals" -> isSame(proxy, given);
            case "commit", "close" -> ending(method, given);
            case "rollback" -> given == null ? ending(method, null) : call(h2, method, given);
            case "setAutoCommit" -> settling(method, given);
            case "createStatement" -> turning(Statement.class, call(h2, method, given), null);
            case "prepareStatement" ->
                turning(PreparedStatement.class, call(h2, method, given), given);
            case "prepareCall" ->
                turning(CallableStatement.class, call(h2, method, given), given);
            default -> call(h2, method, given);
        };
    }

    /** @param given the text of a prepared one comes first */
    private <T extends Statement> T turning(
            Class<T> type, @Nullable Object own, Object @Nullable [] given) {
        return proxy(type, new TurningStatement(this, (Statement) Objects.requireNonNull(own),
                given == null ? null : (String) given[0]));
    }

    /** Also where it fails, or nobody would ever write again. */
    private @Nullable Object ending(Method method, Object @Nullable [] given) throws Throwable {
        try {
            return call(h2, method, given);
        } finally {
            ended();
        }
    }

    /** Whoever ends transactions altogether commits what was written. */
    private @Nullable Object settling(Method method, Object @Nullable [] given) throws Throwable {
        Object answer = call(h2, method, given);
        done();
        return answer;
    }

    /** Waits for its turn, unless it has it already. */
    void begin() throws SQLException {
        if (!writes) {
            turn.take();
            writes = true;
        }
    }

    /** One statement is done; without a transaction that was all. */
    void done() throws SQLException {
        if (h2.isClosed() || h2.getAutoCommit()) {
            ended();
        }
    }

    private void ended() {
        if (writes && turn.pass()) {
            writes = false;
        }
    }

    @SuppressWarnings("ReferenceEquality") // A proxy is equal to itself alone.
    static boolean isSame(Object proxy, Object @Nullable [] given) {
        return given != null && proxy == given[0];
    }

    static @Nullable Object call(Object target, Method method, Object @Nullable [] given)
            throws Throwable {
        try {
            return method.invoke(target, given);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                TurningConnection.class.getClassLoader(), new Class<?>[]{type}, handler));
    }
}
