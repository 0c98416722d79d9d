package waymark.bench.append;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A figure is void unless what was acknowledged is what is stored. */
final class Stored {

    static void same(long acknowledged, JdbcClient client, String table) {
        long stored = client.sql("select count(*) from " + table).query(Long.class).single();
        if (stored != acknowledged) {
            throw new IllegalStateException("The figure is void: " + acknowledged
                    + " were acknowledged, " + stored + " are stored in " + table + ".");
        }
    }

    private Stored() {}
}
