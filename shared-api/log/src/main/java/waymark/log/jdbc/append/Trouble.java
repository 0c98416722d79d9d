package waymark.log.jdbc.append;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** What a failure of a whole group means for it. */
enum Trouble {

    /** Something in the group cannot be stored: nothing was; write one by one to find it. */
    CULPRIT,
    /** The connection is gone and the outcome unknown: ask again, keys keep it from doubling. */
    LOST,
    /** The database refuses or is too slow: nothing was stored; say so. */
    UNABLE;

    /** The server ended a session that stood still within a transaction, whose work is undone. */
    private static final Set<String> GIVEN_UP = Set.of("25P03", "25P04");

    static Trouble of(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.startsWith("22") || state.startsWith("23")) {
            return CULPRIT;
        }
        if (state.startsWith("08") || state.startsWith("57P") || GIVEN_UP.contains(state)
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLTransientConnectionException) {
            return LOST;
        }
        return UNABLE;
    }
}
