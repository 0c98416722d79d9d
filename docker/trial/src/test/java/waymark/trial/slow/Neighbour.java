package waymark.trial.slow;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import waymark.trial.store.Store;

/** Another session of the tables' owner, who does what owners do and then changes their mind. */
final class Neighbour {

    /** Each is done in a transaction that is rolled back. */
    private static final List<String> DEEDS = List.of(
            "update log_head set position = position + 3 where id = 1",
            "lock table stream_head in exclusive mode",
            "lock table command_key in exclusive mode",
            "lock table token_entry in exclusive mode",
            "lock table projection_row in exclusive mode",
            "insert into event_key (event_id) select gen_random_uuid() from generate_series(1, 9)",
            "insert into stream_head (stream, version, no_earlier, no_later)"
                    + " select 'insight/' || gen_random_uuid(), 0, 1, 1"
                    + " from generate_series(1, 9)");

    private final Store store;

    Neighbour(Store store) {
        this.store = store;
    }

    /** Several short transactions, all of them rolled back. */
    void changesMindOften(Random random) {
        for (int i = 0; i < DEEDS.size(); i++) {
            rollsBack(DEEDS.get(random.nextInt(DEEDS.size())), random.nextInt(200));
        }
    }

    /** Holds what each append needs, for so long. */
    void holdsTheHead(long millis) {
        rollsBack(DEEDS.getFirst(), millis);
    }

    /** Holds what each append needs after it was given its positions. */
    void holdsTheFences(long millis) {
        rollsBack(DEEDS.get(1), millis);
    }

    /** Ends all sessions of the program, in the middle of whatever they do. */
    void endsSessions() {
        sql("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where datname = current_database() and application_name like 'waymark%'");
    }

    private void rollsBack(String deed, long millis) {
        try (Connection own = open(); Statement statement = own.createStatement()) {
            own.setAutoCommit(false);
            statement.execute(deed);
            statement.execute("select pg_sleep(" + millis / 1_000.0 + ")");
            own.rollback();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void sql(String text) {
        try (Connection own = open(); Statement statement = own.createStatement()) {
            statement.execute(text);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Connection open() throws SQLException {
        // The owner of the server may end sessions of others, the owner of the tables may not.
        return DriverManager.getConnection(store.owner().url(), "postgres", "");
    }
}
