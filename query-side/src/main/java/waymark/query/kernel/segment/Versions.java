package waymark.query.kernel.segment;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which followers there are rows of, and by which version of their folds. */
@Component
public class Versions {

    private final JdbcClient client;

    Versions(JdbcClient client) {
        this.client = client;
    }

    /** The version of each follower whose rows stand, by its name. */
    public Map<String, Integer> standing() {
        return versions("version");
    }

    /** The version that is to stand soon, and may follow until then. */
    Map<String, Integer> wanted() {
        return versions("wanted");
    }

    private Map<String, Integer> versions(String column) {
        Map<String, Integer> versions = new HashMap<>();
        client.sql("select projection, " + column + " from projection_state where " + column
                + " is not null").query(row -> {
                    versions.put(row.getString(1), row.getInt(2));
                });
        return versions;
    }

    /**
     * Notes by which version the rows of a follower are made from now on.
     *
     * @param position up to which they were made at once
     */
    public void set(String follower, int version, long position) {
        forget(follower);
        client.sql("""
                insert into projection_state (projection, version, position, wanted)
                values (:follower, :version, :position, :version)""")
                .param("follower", follower).param("version", version)
                .param("position", position).update();
    }

    /** Notes which version is wanted of a follower whose rows stand. */
    public void want(String follower, int version) {
        client.sql("update projection_state set wanted = :version where projection = :follower")
                .param("follower", follower).param("version", version).update();
    }

    /** Forgets a follower that nobody feeds any more. */
    public void forget(String follower) {
        client.sql("delete from projection_state where projection = :follower")
                .param("follower", follower).update();
    }
}
