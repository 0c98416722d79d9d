package waymark.bench.append;

import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.log.testing.TestDatabase;

/** A figure is void unless what was acknowledged is what is stored. */
final class Stored {

    static void same(long acknowledged, JdbcClient client, String table) {
        long stored = client.sql("select count(*) from " + table).query(Long.class).single();
        if (stored != acknowledged) {
            throw new IllegalStateException("The figure is void: " + acknowledged
                    + " were acknowledged, " + stored + " are stored in " + table + ".");
        }
    }

    /** Nor may a database only seem to store: PostgreSQL has to wait for its disk. */
    static void forGood(TestDatabase database) {
        if (!database.owner().url().startsWith("jdbc:postgresql:")) {
            return;
        }
        String settings = JdbcClient.create(database.owner().unpooled()).sql("""
                select current_setting('fsync') || ' ' || current_setting('synchronous_commit')""")
                .query(String.class).single();
        if (!settings.equals("on on")) {
            throw new IllegalStateException("The figure is void: fsync and synchronous_commit are "
                    + settings + ".");
        }
    }

    private Stored() {}
}
