package waymark.log.jdbc.append;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

/** What a failure of a whole group means for it. */
enum Trouble {

    /** Something in the group cannot be stored: nothing was; write one by one to find it. */
    CULPRIT,
    /** The connection is gone and the outcome unknown: ask again, keys keep it from doubling. */
    LOST,
    /** The database refuses or is too slow: nothing was stored; say so. */
    UNABLE;

    static Trouble of(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.startsWith("22") || state.startsWith("23")) {
            return CULPRIT;
        }
        if (state.startsWith("08") || state.startsWith("57P")
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLTransientConnectionException) {
            return LOST;
        }
        return UNABLE;
    }
}
