package waymark.log.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

class KeyStoreTest {

    private static final String SCHEMA = "waymark_keys";
    private static final byte[] BOUND = "here".getBytes(UTF_8);
    private static final byte[] CLEAR = "Nora".getBytes(UTF_8);

    private final MasterKey master = MasterKey.untilExit();

    private @Nullable TestDatabase database;

    @AfterEach
    void drop() {
        Objects.requireNonNull(database).close();
    }

    private DataSource fresh(TestDatabases on) {
        database = on.open();
        KeySchema.migrate(database.owner().unpooled(), SCHEMA, database.program().user());
        return database.pool();
    }

    private DataSource owner() {
        return Objects.requireNonNull(database).owner().unpooled();
    }

    private KeyStore open(DataSource pool) {
        return KeyStore.open(pool, SCHEMA, master);
    }

    private static DataKey key(KeyStore store, String subject) {
        return of(store.keys(Set.of(subject)), subject);
    }

    private static DataKey of(Map<String, DataKey> keys, String subject) {
        return Objects.requireNonNull(keys.get(subject));
    }

    @ParameterizedTest
    @EnumSource
    void a_key_made_by_one_node_opens_on_another(TestDatabases on) {
        DataSource pool = fresh(on);
        byte[] sealed = key(open(pool), "person/1").seal(BOUND, CLEAR);

        assertThat(key(open(pool), "person/1").open(BOUND, sealed)).hasValue(CLEAR);
        assertThat(key(open(pool), "person/2").open(BOUND, sealed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nodes_that_make_keys_of_the_same_subjects_at_once_end_with_the_same(TestDatabases on)
            throws Exception {
        DataSource pool = fresh(on);
        List<String> subjects = IntStream.range(0, 500).mapToObj(i -> "person/" + i).toList();
        var barrier = new CyclicBarrier(4);
        List<Callable<Map<String, DataKey>>> nodes = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            KeyStore store = open(pool);
            nodes.add(() -> {
                barrier.await();
                return store.keys(subjects);
            });
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            var keys = threads.invokeAll(nodes).stream().map(Future::resultNow).toList();
            for (String subject : subjects) {
                byte[] sealed = of(keys.getFirst(), subject).seal(BOUND, CLEAR);
                assertThat(keys).allSatisfy(node -> assertThat(
                        of(node, subject).open(BOUND, sealed)).hasValue(CLEAR));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_erased_key_is_gone_and_forgotten(TestDatabases on) {
        KeyStore store = open(fresh(on));
        DataKey old = key(store, "person/1");
        byte[] sealed = old.seal(BOUND, CLEAR);

        assertThat(store.erase("person/1")).isTrue();

        assertThat(store.existing(Set.of("person/1"))).isEmpty();
        assertThat(store.erase("person/1")).isFalse();
        assertThat(key(store, "person/1").sealed(sealed)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void another_node_forgets_an_erased_key_when_told(TestDatabases on) {
        DataSource pool = fresh(on);
        KeyStore here = open(pool);
        KeyStore there = open(pool);
        key(there, "person/1");

        here.erase("person/1");
        there.forget("person/1");

        assertThat(there.existing(Set.of("person/1"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_store_refuses_a_master_key_it_was_not_made_with(TestDatabases on) {
        DataSource pool = fresh(on);
        open(pool);

        assertThatThrownBy(() -> KeyStore.open(pool, SCHEMA, MasterKey.untilExit()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("master key does not match the key store");
    }

    @ParameterizedTest
    @EnumSource
    void a_key_moved_to_another_subject_in_the_store_is_found_out(TestDatabases on)
            throws SQLException {
        DataSource pool = fresh(on);
        key(open(pool), "person/1");
        try (var connection = owner().getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update \"" + SCHEMA + "\".data_key set subject = 'person/2'");
        }

        assertThatThrownBy(() -> key(open(pool), "person/2"))
                .hasMessageContaining("The key of person/2 in the key store was changed");
    }

    @ParameterizedTest
    @EnumSource
    void sameness_is_the_same_on_every_node_and_outlives_erasure(TestDatabases on) {
        DataSource pool = fresh(on);
        KeyStore store = open(pool);
        String before = store.sameness().of("source/1", "I waited");
        key(store, "person/1");
        store.erase("person/1");

        assertThat(open(pool).sameness().of("source/1", "I waited"))
                .isEqualTo(before).matches("[0-9a-f]{64}");
        assertThat(store.sameness().of("source/1I", " waited")).isNotEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void five_hundred_new_subjects_are_one_batch(TestDatabases on) {
        KeyStore store = open(fresh(on));
        Set<String> subjects = IntStream.range(0, 500)
                .mapToObj(i -> "person/" + i).collect(Collectors.toSet());

        assertThat(store.keys(subjects)).hasSize(500);
        assertThat(store.existing(subjects)).containsOnlyKeys(subjects);
    }
}
