package waymark.bench.given;

import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.bench.measure.NotMeasured;
import waymark.log.testing.TestDatabase;

/** A figure is void unless what was acknowledged is what is stored. */
public final class Stored {

    /** Looks whether so many rows stand in a table. */
    public static void same(long acknowledged, TestDatabase database, String table) {
        long stored = JdbcClient.create(database.owner().unpooled())
                .sql("select count(*) from " + table).query(Long.class).single();
        if (stored != acknowledged) {
            throw NotMeasured.isVoid(acknowledged + " were acknowledged, " + stored
                    + " are stored in " + table);
        }
    }

    /** Nor may a database only seem to store: PostgreSQL has to wait for its disk. */
    public static TestDatabase forGood(TestDatabase database) {
        if (!database.owner().url().startsWith("jdbc:postgresql:")) {
            return database;
        }
        String settings = JdbcClient.create(database.owner().unpooled()).sql("""
                select current_setting('fsync') || ' ' || current_setting('synchronous_commit')""")
                .query(String.class).single();
        if (!settings.equals("on on")) {
            throw NotMeasured.isVoid("fsync and synchronous_commit are " + settings);
        }
        return database;
    }

    private Stored() {}
}
