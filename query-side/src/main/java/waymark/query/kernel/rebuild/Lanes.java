package waymark.query.kernel.rebuild;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import waymark.query.kernel.aside.Table;
import waymark.query.kernel.segment.Nodes;

/**
 * How far each part of a job is; whoever lost the job can write no more rows. It is noted in a
 * table beside the rows that are made, and lost with them where a database that crashes forgets
 * both: then the job begins anew.
 */
@Component
class Lanes {

    /** What the table is like. */
    static final Table TABLE = Table.whole("rebuild_lane");

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Nodes nodes;

    Lanes(JdbcTemplate jdbc, JdbcClient client, Nodes nodes) {
        this.jdbc = jdbc;
        this.client = client;
        this.nodes = nodes;
    }

    /**
     * Takes what another node, or this one before a restart, has made.
     *
     * @return the position up to which all parts are; -1 when it must be begun from the first event
     */
    long takeOver(long job, int lanes) {
        List<Long> positions = client.sql(
                "select position from rebuild_lane where job = :job order by lane for update")
                .param("job", job).query((row, number) -> row.getLong("position")).list();
        if (positions.size() != lanes) {
            return -1;
        }
        client.sql("update rebuild_lane set owner = :node where job = :job")
                .param("node", nodes.own()).param("job", job).update();
        return positions.stream().mapToLong(position -> position).min().orElse(0);
    }

    /** Begins at the first event, in a table that was just made. */
    void begin(long job, int lanes) {
        jdbc.batchUpdate("""
                insert into rebuild_lane (job, lane, owner, position) values (?, ?, ?, 0)""",
                IntStream.range(0, lanes).boxed().toList(), lanes, (statement, lane) -> {
                    statement.setLong(1, job);
                    statement.setInt(2, lane);
                    statement.setString(3, nodes.own());
                });
    }

    /**
     * The position of one, which nobody moves until the caller's transaction ends.
     *
     * @throws Jobs.TakenOver when it is not this node's any more
     */
    long locked(long job, int lane) {
        return client.sql("""
                select position from rebuild_lane
                where job = :job and lane = :lane and owner = :node for update""")
                .param("job", job).param("lane", lane).param("node", nodes.own())
                .query((row, number) -> row.getLong("position")).optional()
                .orElseThrow(Jobs.TakenOver::new);
    }

    void reached(long job, int lane, long position) {
        client.sql("""
                update rebuild_lane set position = :position where job = :job and lane = :lane""")
                .param("position", position).param("job", job).param("lane", lane).update();
    }
}
