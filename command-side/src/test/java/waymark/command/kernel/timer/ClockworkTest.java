package waymark.command.kernel.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class ClockworkTest {

    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
    private static final Instant DUE = NOW.plus(Duration.ofDays(2));
    private static final Duration QUICK = Duration.ofMillis(100);

    private final TestDatabase database;
    private final AtomicReference<Instant> time = new AtomicReference<>(NOW);
    private final Map<Place, Integer> rung = new ConcurrentHashMap<>();
    private final List<Clockwork> nodes = new ArrayList<>();

    ClockworkTest(TestDatabases on) {
        this.database = on.open();
    }

    @AfterEach
    void close() {
        nodes.forEach(Clockwork::close);
        database.close();
    }

    @Test
    void an_alarm_rings_when_the_clock_has_come_to_it_and_not_before() {
        Clockwork node = node(this::ring);
        node.set(place(0), DUE);
        node.set(place(0), DUE);
        node.set(place(1), DUE.plusSeconds(1));
        node.set(place(2), NOW.minusSeconds(1));
        await().until(() -> rung.containsKey(place(2)));
        assertThat(rung).hasSize(1);
        time.set(DUE);
        await().until(() -> rung.size() == 2);
        assertThat(rung).containsOnly(Map.entry(place(0), 1), Map.entry(place(2), 1));
        assertThat(left()).isEqualTo(1);
    }

    @Test
    void on_two_nodes_each_alarm_rings_once() {
        Clockwork one = node(this::ring);
        Clockwork other = node(this::ring);
        for (int number = 0; number < 60; number++) {
            (number % 2 == 0 ? one : other).set(place(number), DUE);
        }
        time.set(DUE);
        await().atMost(Duration.ofSeconds(30)).until(() -> left() == 0);
        assertThat(rung).hasSize(60).allSatisfy((place, times) -> assertThat(times).isEqualTo(1));
    }

    @Test
    void what_a_killed_process_had_taken_up_is_taken_over() {
        Clockwork node = node(this::ring);
        node.set(place(0), DUE);
        assertThat(JdbcClient.create(database.pool()).sql("""
                update timer set picked = true, picked_by = 'killed', last_heartbeat = ?,
                  version = version + 1""").param(DUE.atOffset(ZoneOffset.UTC)).update())
                .isEqualTo(1);
        time.set(DUE.plus(Duration.ofHours(1)));
        await().atMost(Duration.ofSeconds(20)).until(() -> rung.containsKey(place(0)));
        await().until(() -> left() == 0);
        assertThat(rung).containsOnly(Map.entry(place(0), 1));
    }

    @Test
    void what_could_not_be_recorded_rings_again() {
        Clockwork node = node(place -> {
            ring(place);
            if (rung.getOrDefault(place, 0) == 1) {
                throw new IllegalStateException("planted");
            }
        });
        node.set(place(0), DUE);
        time.set(DUE);
        await().atMost(Duration.ofSeconds(20)).until(() -> failed() == 1);
        assertThat(rung).containsOnly(Map.entry(place(0), 1));
        time.set(DUE.plus(Duration.ofMinutes(2)));
        await().atMost(Duration.ofSeconds(20)).until(() -> left() == 0);
        assertThat(rung).containsOnly(Map.entry(place(0), 2));
    }

    private void ring(Place place) {
        rung.merge(place, 1, Integer::sum);
    }

    private Clockwork node(Consumer<Place> ring) {
        Clockwork node = new Clockwork(database.pool(), clock(), ring, QUICK);
        node.start();
        nodes.add(node);
        return node;
    }

    private long left() {
        return count("select count(*) from timer");
    }

    private long failed() {
        return count("select count(*) from timer where consecutive_failures = 1");
    }

    private long count(String sql) {
        return JdbcClient.create(database.pool()).sql(sql).query(Long.class).single();
    }

    private static Place place(int number) {
        return Place.of("test/4711/" + number);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return time.get();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("UTC is enough here");
            }
        };
    }
}
