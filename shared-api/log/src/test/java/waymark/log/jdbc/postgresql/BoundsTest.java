package waymark.log.jdbc.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.log.jdbc.given.Requests.noting;
import static waymark.log.jdbc.given.Requests.opening;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.log.Recorded;
import waymark.log.jdbc.given.AtOnce;

/** On PostgreSQL a stream of a long log is read from the partitions that it may stand in. */
class BoundsTest extends InPartitions {

    private final JdbcClient program = JdbcClient.create(database.pool());

    @Test
    void a_stream_in_three_partitions_is_read_whole_and_in_part() {
        SpreadOut.fill(owner, log);

        assertThat(log.stream("thing/1", 0, Integer.MAX_VALUE)).extracting(Recorded::position)
                .containsExactly(2 * SIZE, 3 * SIZE, 4 * SIZE);
        assertThat(log.stream("thing/1", 1, 10)).extracting(Recorded::version)
                .containsExactly(1L, 2L);
        assertThat(log.stream("thing/1", 0, 2)).extracting(Recorded::version)
                .containsExactly(0L, 1L);
        assertThat(log.stream("thing/1", 1, 1)).extracting(Recorded::version)
                .containsExactly(1L);
        assertThat(log.stream("thing/1", 3, 10)).isEmpty();
        assertThat(log.stream("thing/none", 0, 10)).isEmpty();
    }

    @Test
    void several_streams_are_read_once_each_oldest_first() {
        SpreadOut.fill(owner, log);

        assertThat(log.streams(List.of("thing/2", "thing/1", "thing/none")))
                .extracting(Recorded::position)
                .containsExactly(2 * SIZE, 3 * SIZE, 4 * SIZE, 5 * SIZE, 6 * SIZE);
        assertThat(log.streams(List.of("thing/2", "thing/2")))
                .extracting(Recorded::position).containsExactly(5 * SIZE, 6 * SIZE);
    }

    @Test
    void who_reads_a_stream_touches_no_partition_beside_its_own() {
        SpreadOut.fill(owner, log);

        assertThat(touchedBy(() -> log.stream("thing/1", 0, 10))).containsExactly(
                "log_event_00002", "log_event_00003", "log_event_00004", "stream_head");
    }

    @Test
    void what_stands_between_two_streams_is_not_touched_either() {
        SpreadOut.fill(owner, log);

        assertThat(touchedBy(() -> log.streams(List.of("thing/early", "thing/2"))))
                .containsExactly("log_event_00001", "log_event_00005", "log_event_00006",
                        "stream_head");
    }

    @Test
    void where_streams_are_many_for_the_partitions_all_are_touched_without_bounds() {
        SpreadOut.fill(owner, log);

        assertThat(touchedBy(() -> log.streams(List.of("thing/1", "thing/2", "thing/3"))))
                .hasSize(12).doesNotContain("stream_head");
    }

    @Test
    void while_partitions_are_few_bounds_are_not_looked_up() {
        log.append(opening("thing/1"));

        assertThat(touchedBy(() -> log.stream("thing/1", 0, 10)))
                .contains("log_event_00000").doesNotContain("stream_head");
    }

    @Test
    void the_append_keeps_bounds_around_all_that_a_stream_holds() throws Exception {
        AtOnce.run(40, i -> {
            log.append(opening("thing/" + i));
            log.append(noting("thing/" + i, 0));
            log.append(noting("thing/" + i, 1));
        });

        assertThat(owner.sql("""
                select count(*) from stream_head h join (
                    select stream, min(position) as first, max(position) as last
                    from log_event group by stream) e on e.stream = h.stream
                where h.no_earlier <= e.first and h.no_later = e.last""")
                .query(Long.class).single()).isEqualTo(40);
    }

    /** The tables of the log that a connection has looked into, as the server counts at once. */
    private List<String> touchedBy(Runnable read) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database.pool()));
        return transaction.execute(_ -> {
            read.run();
            return program.sql("""
                    select relname from pg_stat_xact_user_tables
                    where (relname like 'log_event_%' or relname = 'stream_head')
                    and seq_scan + coalesce(idx_scan, 0) > 0 order by relname""")
                    .query(String.class).list();
        });
    }
}
