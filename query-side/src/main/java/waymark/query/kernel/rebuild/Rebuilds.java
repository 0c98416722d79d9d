package waymark.query.kernel.rebuild;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.query.kernel.aside.Taker;
import waymark.query.kernel.following.Follower;

/** What is, was and shall be made anew, for those who run the program. */
@Component
public class Rebuilds {

    private final Jobs jobs;
    private final Follower follower;
    private final JdbcClient client;

    Rebuilds(Jobs jobs, Follower follower, JdbcClient client) {
        this.jobs = jobs;
        this.follower = follower;
        this.client = client;
    }

    /**
     * A row that is not what it was before its follower was made anew.
     *
     * @param number its place in the list
     * @param key of the row
     * @param from the position since which the row holds, where it says so
     * @param before as it stood; null when there was none
     * @param after as it is now; null when there is none
     */
    public record Difference(long number, String table, String key, @Nullable Long from,
            @Nullable String before, @Nullable String after) {}

    /**
     * Has the rows of a follower made anew, beside the live ones; once, however often it is asked
     * for meanwhile.
     *
     * @return whether there is such a follower
     */
    public boolean ask(String name) {
        Optional<Taker> named = follower.takers().stream()
                .filter(taker -> taker.name().equals(name)).findAny();
        named.ifPresent(taker -> jobs.ask(name, taker.version(), Job.Reason.ASKED));
        return named.isPresent();
    }

    /** The latest ones, newest first. */
    public List<Job> latest(int limit) {
        return jobs.latest(limit);
    }

    /** One of them. */
    public Optional<Job> find(long id) {
        return jobs.find(id);
    }

    /** What it changed, after the difference with a number; none after 0. */
    public List<Difference> differences(long id, long after, int limit) {
        return client.sql("""
                select number, table_name, row_key, from_position, before, after
                from rebuild_difference where job = :job and number > :after
                order by number limit :limit""")
                .param("job", id).param("after", after).param("limit", limit)
                .query((row, line) -> new Difference(row.getLong("number"),
                        row.getString("table_name"), row.getString("row_key"),
                        row.getObject("from_position", Long.class), row.getString("before"),
                        row.getString("after")))
                .list();
    }
}
