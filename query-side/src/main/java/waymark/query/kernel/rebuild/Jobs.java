package waymark.query.kernel.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.query.kernel.rebuild.Job.Reason;
import waymark.query.kernel.rebuild.Job.State;
import waymark.query.kernel.segment.Nodes;

/**
 * What is to be made anew, first come, first served, one at a time among all nodes. Whoever does it
 * says so every now and then; fifteen seconds after the last word another node may go on with it.
 */
@Component
class Jobs {

    private static final String PENDING = " state in ('WAITING', 'BUILDING')";

    private final JdbcClient client;
    private final Nodes nodes;

    Jobs(JdbcClient client, Nodes nodes) {
        this.client = client;
        this.nodes = nodes;
    }

    /** Asks for one, unless the same is asked for already. */
    void ask(String follower, int version, Reason reason) {
        client.sql("""
                insert into rebuild_job (follower, version, reason, state)
                select cast(:follower as varchar), cast(:version as int), cast(:reason as varchar),
                  'WAITING'
                where not exists (select 1 from rebuild_job where follower = :follower
                  and version = :version and""" + PENDING + ")")
                .param("follower", follower).param("version", version)
                .param("reason", reason.name()).update();
    }

    /** Calls off what is to make other rows of a follower than those of a version. */
    void cancelAllBut(String follower, int version) {
        client.sql("update rebuild_job set state = 'CANCELLED', done_at = current_timestamp"
                + " where follower = :follower and version <> :version and" + PENDING)
                .param("follower", follower).param("version", version).update();
    }

    /**
     * The first one that waits, or was left lying, taken over by this node.
     *
     * @param can whether it can do that
     */
    Optional<Job> claim(Predicate<Job> can) {
        Optional<Job> first = client.sql("select * from rebuild_job where" + PENDING
                + " order by id limit 1").query(Jobs::job).optional();
        return first.filter(can).filter(job -> client.sql("""
                update rebuild_job set state = 'BUILDING', owner = :node,
                  beat_at = current_timestamp, begun_at = coalesce(begun_at, current_timestamp)
                where id = :id and (owner is null or owner = :node
                  or beat_at < current_timestamp - interval '15' second) and""" + PENDING)
                .param("node", nodes.own()).param("id", job.id()).update() == 1);
    }

    /**
     * Says that this node is still at it, and how far.
     *
     * @throws TakenOver when it is not this node's any more
     */
    void beat(long id, long position, long head, long rate) {
        int mine = client.sql("""
                update rebuild_job set beat_at = current_timestamp, position = :position,
                  head = :head, rate = :rate, failure = null
                where id = :id and owner = :node and state = 'BUILDING'""")
                .param("position", position).param("head", head).param("rate", rate)
                .param("id", id).param("node", nodes.own()).update();
        if (mine == 0) {
            throw new TakenOver();
        }
    }

    /** Leaves it to whoever comes next. */
    void leave(long id, @Nullable String failure) {
        client.sql("""
                update rebuild_job set owner = null, failure = :failure
                where id = :id and owner = :node""")
                .param("failure", failure).param("id", id).param("node", nodes.own()).update();
    }

    void done(long id, long differences) {
        client.sql("""
                update rebuild_job set state = 'DONE', done_at = current_timestamp, owner = null,
                  differences = :differences, failure = null where id = :id""")
                .param("differences", differences).param("id", id).update();
    }

    /** The latest ones, those to do before those done. */
    List<Job> latest(int limit) {
        return client.sql("select * from rebuild_job order by id desc limit :limit")
                .param("limit", limit).query(Jobs::job).list();
    }

    Optional<Job> find(long id) {
        return client.sql("select * from rebuild_job where id = :id").param("id", id)
                .query(Jobs::job).optional();
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        return new Job(row.getLong("id"), row.getString("follower"), row.getInt("version"),
                Reason.valueOf(row.getString("reason")), State.valueOf(row.getString("state")),
                row.getLong("position"), row.getLong("head"), row.getLong("rate"),
                row.getLong("differences"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                moment(row, "begun_at"), moment(row, "done_at"), row.getString("failure"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** Another node goes on with the job. */
    static final class TakenOver extends IllegalStateException {

        TakenOver() {
            super("Another node goes on with this rebuild.");
        }
    }
}
