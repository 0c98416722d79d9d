package waymark.log.jdbc.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static waymark.log.jdbc.given.Requests.noting;
import static waymark.log.jdbc.given.Requests.opening;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.log.Recorded;
import waymark.log.testing.TestDatabase;

/** The log on PostgreSQL stands in partitions of a million positions, each made ahead. */
class PartitionsTest extends InPartitions {

    @Test
    void the_next_partition_is_there_before_the_first_event_of_it() {
        assertThat(partitions()).containsExactly("log_event_00000", "log_event_00001");

        standsAt(SIZE - 3);
        recordSix("thing/1");

        assertThat(partitions()).containsExactly("log_event_00000", "log_event_00001",
                "log_event_00002");
        assertThat(owner.sql("select count(*) from log_event_00001").query(Long.class).single())
                .isEqualTo(4);
    }

    @Test
    void who_reads_sees_one_log_across_partitions() {
        standsAt(SIZE - 3);
        recordSix("thing/1");
        long last = SIZE + 3;

        assertThat(log.after(SIZE - 3, 10)).extracting(Recorded::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(SIZE - 2, last).boxed().toList());
        assertThat(log.stream("thing/1", 0, 10)).extracting(Recorded::version)
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
        assertThat(log.at(last)).hasValueSatisfying(one -> assertThat(
                log.positionAt(one.recordedAt())).isEqualTo(last));
    }

    @Test
    void who_follows_touches_only_the_partition_that_is_being_written() {
        standsAt(SIZE - 3);
        recordSix("thing/1");

        assertThat(planOf("select * from log_event where position > " + SIZE
                + " order by position limit 500")).contains("log_event_00001")
                .doesNotContain("log_event_00000");
    }

    @Test
    void a_partition_is_the_programs_no_more_than_the_log_is() {
        for (String forbidden : List.of("insert into log_event_00000 select * from log_event",
                "delete from log_event_00000", "drop table log_event_00001",
                "select make_log_partitions(9000000)")) {
            assertThatThrownBy(() -> JdbcClient.create(database.pool()).sql(forbidden).query()
                    .listOfRows()).as(forbidden).isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("ERROR: ");
        }
    }

    @Test
    void without_the_partition_nothing_could_be_recorded() {
        owner.sql("drop table log_event_00001").update();
        owner.sql("create or replace function make_log_partitions(reached bigint) returns void"
                + " language sql as 'select'").update();
        standsAt(SIZE - 1);

        assertThatThrownBy(() -> log.append(opening("thing/1")))
                .hasStackTraceContaining("no partition of relation");
        assertThat(log.head()).isEqualTo(SIZE - 1);
    }

    private void recordSix(String stream) {
        log.append(opening(stream));
        LongStream.range(0, 5).forEach(version -> log.append(noting(stream, version)));
    }

    /** As if so many events stood in the log already. */
    private void standsAt(long position) {
        owner.sql("update log_head set position = " + position).update();
    }

    private List<String> partitions() {
        return owner.sql("""
                select inhrelid::regclass::text from pg_inherits
                where inhparent = 'log_event'::regclass order by 1""")
                .query((row, number) -> row.getString(1)).list();
    }

    private String planOf(String sql) {
        return owner.sql("explain " + sql).query().listOfRows().toString();
    }
}
