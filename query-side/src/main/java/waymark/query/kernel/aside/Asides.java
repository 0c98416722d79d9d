package waymark.query.kernel.aside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events that are set aside, by follower and story. */
@Component
public class Asides {

    private final JdbcClient client;

    Asides(JdbcClient client) {
        this.client = client;
    }

    /** The stories that each follower passes over for now. */
    Map<String, Set<String>> stories() {
        Map<String, Set<String>> stories = new HashMap<>();
        client.sql("select distinct follower, story from set_aside").query(row -> {
            stories.computeIfAbsent(row.getString(1), none -> new HashSet<>())
                    .add(row.getString(2));
        });
        return stories;
    }

    /** The events of a story, in order. */
    List<Long> positions(String follower, String story) {
        return client.sql("""
                select position from set_aside where follower = :follower and story = :story
                order by position""")
                .param("follower", follower).param("story", story)
                .query((row, number) -> row.getLong("position")).list();
    }

    /**
     * Sets an event aside.
     *
     * @param cause why, for the first of a story
     */
    void put(String follower, String story, long position, @Nullable String cause) {
        client.sql("""
                insert into set_aside (follower, story, position, cause)
                values (:follower, :story, :position, :cause)""")
                .param("follower", follower).param("story", story).param("position", position)
                .param("cause", cause).update();
    }

    void because(String follower, String story, long position, String cause) {
        client.sql("""
                update set_aside set cause = :cause
                where follower = :follower and story = :story and position = :position""")
                .param("follower", follower).param("story", story).param("position", position)
                .param("cause", cause).update();
    }

    void done(String follower, String story, long position) {
        client.sql("""
                delete from set_aside
                where follower = :follower and story = :story and position = :position""")
                .param("follower", follower).param("story", story).param("position", position)
                .update();
    }

    /** Forgets all of a follower that begins anew. */
    void clear(String follower) {
        client.sql("delete from set_aside where follower = :follower")
                .param("follower", follower).update();
    }

    /** How many events are set aside in all. */
    public long count() {
        return client.sql("select count(*) from set_aside").query(Long.class).single();
    }

    /**
     * The stories that are stopped at, the longest first.
     *
     * @param limit how many at most
     */
    public List<Aside> stopped(int limit) {
        return client.sql("""
                select follower, story, min(position) as position, count(*) as events,
                    max(cause) as cause, min(since) as since
                from set_aside group by follower, story order by min(position) limit :limit""")
                .param("limit", limit).query(Asides::aside).list();
    }

    private static Aside aside(ResultSet row, int number) throws SQLException {
        return new Aside(row.getString("follower"), row.getString("story"),
                row.getLong("position"), row.getLong("events"), row.getString("cause"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
