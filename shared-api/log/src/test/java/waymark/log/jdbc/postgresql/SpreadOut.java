package waymark.log.jdbc.postgresql;

import static waymark.log.jdbc.given.Requests.noting;
import static waymark.log.jdbc.given.Requests.opening;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.log.AppendRequest;
import waymark.log.jdbc.JdbcEventLog;

/** A log of twelve million positions with one event at the beginning of almost each million. */
final class SpreadOut {

    private static final List<AppendRequest> ONE_IN_EACH = List.of(opening("thing/early"),
            opening("thing/1"), noting("thing/1", 0), noting("thing/1", 1),
            opening("thing/2"), noting("thing/2", 0), opening("thing/3"),
            noting("thing/3", 0));

    /** The first stands in partition 1, then they follow, and the last stands in partition 12. */
    static void fill(JdbcClient owner, JdbcEventLog log) {
        for (int i = 0; i < ONE_IN_EACH.size(); i++) {
            append(owner, log, i + 1L, ONE_IN_EACH.get(i));
        }
        append(owner, log, 12, opening("thing/late"));
    }

    private static void append(
            JdbcClient owner, JdbcEventLog log, long partition, AppendRequest request) {
        owner.sql("update log_head set position = " + (partition * InPartitions.SIZE - 1)).update();
        log.append(request);
    }

    private SpreadOut() {}
}
