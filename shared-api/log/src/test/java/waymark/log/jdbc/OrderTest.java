package waymark.log.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.log.jdbc.given.Requests.noting;
import static waymark.log.jdbc.given.Requests.opening;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.api.kernel.Receipt;
import waymark.log.NotAppended;
import waymark.log.Recorded;
import waymark.log.jdbc.given.AtOnce;
import waymark.log.jdbc.given.Disorder;
import waymark.log.jdbc.given.Order;
import waymark.log.testing.TestDatabases;

class OrderTest extends LogOnBoth {

    private static final int APPENDERS = 16;
    private static final int EACH = 40;

    OrderTest(TestDatabases kind) {
        super(kind);
    }

    @Test
    void positions_are_dense_and_ordered_whoever_appends() throws Exception {
        AtomicInteger conflicts = new AtomicInteger();
        try (JdbcEventLog otherNode = opened()) {
            AtOnce.run(APPENDERS, appender -> {
                JdbcEventLog node = appender % 2 == 0 ? log : otherNode;
                long version = -1;
                for (int i = 0; i < EACH; i++) {
                    node.append(opening("cold/" + appender + "-" + i));
                    version = noteOnHotStream(node, version, conflicts);
                }
            });
        }
        List<Recorded> history = log.after(0, 10_000);

        assertThat(conflicts).as("conflicts on the hot stream").hasPositiveValue();
        assertThat(history).hasSize(2 * APPENDERS * EACH);
        assertThat(Order.brokenIn(history)).isEmpty();
        assertThat(log.stream("hot/1", 0, 10_000)).hasSize(APPENDERS * EACH);
    }

    private static long noteOnHotStream(JdbcEventLog node, long seen, AtomicInteger conflicts) {
        long version = seen;
        while (true) {
            version += node.stream("hot/1", version + 1, 10_000).size();
            try {
                return node.append(noting("hot/1", version)).version();
            } catch (NotAppended moved) {
                conflicts.incrementAndGet();
            }
        }
    }

    @Test
    void the_check_of_the_order_finds_each_kind_of_disorder() {
        log.append(opening("thing/1"));
        log.append(noting("thing/1", 0));
        log.append(opening("thing/2"));
        List<Recorded> history = log.after(0, 10);

        assertThat(Order.brokenIn(history)).isEmpty();
        assertThat(Order.brokenIn(history.reversed())).isNotEmpty();
        assertThat(Order.brokenIn(history.subList(1, 3))).isNotEmpty();
        assertThat(mutated(history, Disorder::doubled)).hasSize(1);
        assertThat(mutated(history, Disorder::earlier)).hasSize(1);
        assertThat(mutated(history, Disorder::ofLaterVersion)).hasSize(1);
    }

    private static List<String> mutated(List<Recorded> history, UnaryOperator<List<Recorded>> by) {
        return Order.brokenIn(by.apply(new ArrayList<>(history)));
    }

    @Test
    void references_are_numbered_without_gaps_by_any_number_of_appenders() throws Exception {
        try (JdbcEventLog otherNode = opened()) {
            AtOnce.run(APPENDERS, appender -> {
                for (int i = 0; i < EACH; i++) {
                    (i % 2 == 0 ? log : otherNode).append(opening("thing/" + UUID.randomUUID()));
                }
            });
        }
        assertThat(log.after(0, 10_000)).extracting(Recorded::reference)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, APPENDERS * EACH)
                        .mapToObj(number -> "TST-" + number).toList());
    }

    @Test
    void one_key_used_by_many_at_once_records_once_and_answers_all_alike() throws Exception {
        var request = opening("thing/1");
        List<Receipt> receipts = new CopyOnWriteArrayList<>();
        try (JdbcEventLog otherNode = opened()) {
            AtOnce.run(APPENDERS, appender -> receipts.add(
                    (appender % 2 == 0 ? log : otherNode).append(request)));
        }
        assertThat(receipts).hasSize(APPENDERS).containsOnly(receipts.getFirst());
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void recorded_time_never_goes_back_when_the_clock_does() {
        log.append(opening("thing/1"));
        var ahead = headMovedAhead(Duration.ofHours(1));
        Receipt receipt = log.append(opening("thing/2"));

        assertThat(receipt.recordedAt()).isEqualTo(ahead);
        assertThat(Order.brokenIn(log.after(0, 10))).isEmpty();
    }

    private Instant headMovedAhead(Duration by) {
        Instant ahead = Instant.now().plus(by).truncatedTo(ChronoUnit.MICROS);
        JdbcClient.create(database.owner().unpooled())
                .sql("update log_head set recorded_at = ?")
                .param(ahead.atOffset(ZoneOffset.UTC)).update();
        return ahead;
    }
}
