package waymark.query.kernel.segment;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The processes that can follow. Each says by the clock of the database that it is there; whoever
 * says nothing for ten seconds gets no share.
 */
@Component
public class Nodes {

    private final String own = UUID.randomUUID().toString();
    private final JdbcClient client;
    private volatile boolean outdated;

    Nodes(JdbcClient client) {
        this.client = client;
    }

    /** The name of this process, another one at each start. */
    public String own() {
        return own;
    }

    /** Has this process follow no more: its folds are older than the rows. */
    public void outdated() {
        outdated = true;
    }

    /** Whether this process follows no more. */
    public boolean isOutdated() {
        return outdated;
    }

    /** Says that this process is there; one that is outdated says the contrary. */
    void beat() {
        if (outdated) {
            leave();
            return;
        }
        client.sql("""
                merge into follower_node as old
                using (values (cast(:node as varchar))) as new (node) on old.node = new.node
                when matched then update set seen_at = current_timestamp
                when not matched then insert (node, seen_at)
                  values (new.node, current_timestamp)""")
                .param("node", own).update();
        client.sql("""
                delete from follower_node
                where seen_at < current_timestamp - interval '1' hour""").update();
    }

    void leave() {
        client.sql("delete from follower_node where node = :node").param("node", own).update();
    }

    /** Those that are there, in an order that all agree upon. */
    public List<String> alive() {
        return client.sql("""
                select node from follower_node
                where seen_at > current_timestamp - interval '10' second order by node""")
                .query((row, number) -> row.getString("node")).list();
    }

    /**
     * How many segments are this node's: all nodes get equally many, the first ones one more.
     *
     * @param segments how many there are
     */
    int share(int segments) {
        return share(segments, alive(), own);
    }

    static int share(int segments, List<String> alive, String node) {
        int rank = alive.indexOf(node);
        if (rank < 0) {
            return 0;
        }
        return segments / alive.size() + (rank < segments % alive.size() ? 1 : 0);
    }
}
