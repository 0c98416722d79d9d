package waymark.log.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static waymark.log.jdbc.given.Requests.opening;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.log.jdbc.JdbcEventLog;
import waymark.log.jdbc.append.LogSettings;
import waymark.log.jdbc.given.TestCodec;
import waymark.log.keys.KeySchema;
import waymark.log.keys.KeyStore;
import waymark.log.keys.MasterKey;
import waymark.log.proof.Difference.Kind;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class TreeKeeperTest {

    private static final String SCHEMA = "waymark_keys";

    private final TestDatabase database;
    private final JdbcEventLog log;
    private final ProofStore store;
    private final KeyStore keys;
    private final TreeKeeper keeper;

    TreeKeeperTest(TestDatabases kind) {
        database = kind.open();
        log = new JdbcEventLog(database.pool(), database.program().unpooled(), new TestCodec(),
                LogSettings.usual());
        store = new ProofStore(JdbcClient.create(database.pool()),
                new JdbcTemplate(database.pool()), new TransactionTemplate(
                        new JdbcTransactionManager(database.pool())));
        KeySchema.migrate(database.owner().unpooled(), SCHEMA, database.program().user());
        keys = KeyStore.open(database.pool(), SCHEMA, MasterKey.untilExit());
        keeper = keeper();
    }

    private TreeKeeper keeper() {
        return new TreeKeeper(store, new HeadKey(keys.sameness()), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        log.close();
        database.close();
    }

    private void record(int many) {
        for (int at = 0; at < many; at++) {
            log.append(opening("thing/" + log.head()));
        }
    }

    private void spoil(String sql) {
        JdbcClient.create(database.owner().unpooled()).sql(sql).update();
    }

    private List<Difference> differences() {
        RecordWalk walk = new RecordWalk();
        List<Difference> found = new ArrayList<>();
        for (var some = walk.step(store, 3); some.isPresent(); some = walk.step(store, 3)) {
            found.addAll(some.get());
        }
        return found;
    }

    @Test
    void AUD_2_heads_cover_all_that_is_recorded_and_are_signed_by_one_key() {
        assertThat(keeper.grow()).isEmpty();
        record(3);
        SignedHead first = keeper.grow().orElseThrow();
        record(2);
        SignedHead second = keeper().grow().orElseThrow();

        assertThat(List.of(first.size(), second.size())).containsExactly(3L, 5L);
        assertThat(second.key()).isEqualTo(first.key());
        assertThat(store.heads(0, 10)).containsExactly(first, second)
                .allMatch(SignedHead::isSigned);
        assertThat(keeper.grow()).as("nothing new, no new head").contains(second);
        assertThat(differences()).isEmpty();
    }

    @Test
    void AUD_2_a_head_that_somebody_wrote_is_not_signed() {
        record(1);
        SignedHead head = keeper.grow().orElseThrow();
        assertThat(new SignedHead(2, head.root(), head.signedAt(), head.key(), head.signature())
                .isSigned()).isFalse();
        assertThat(new SignedHead(1, head.root(), head.signedAt(), "AAAA", "x").isSigned())
                .isFalse();
    }

    @Test
    void AUD_2_a_changed_and_a_removed_event_are_found_and_named() {
        record(5);
        keeper.grow();
        spoil("update log_event set reference = 'TH-9' where position = 2");
        spoil("delete from log_event where position = 4");

        assertThat(differences()).extracting(Difference::position, Difference::kind)
                .containsExactly(tuple(2L, Kind.CHANGED), tuple(4L, Kind.REMOVED));
    }

    @Test
    void AUD_2_whoever_changes_an_event_and_its_leaf_is_given_away_by_the_heads_after_it() {
        record(2);
        keeper.grow();
        record(2);
        keeper.grow();
        spoil("update log_event set reference = 'TH-9' where position = 3");
        byte[] forged = store.rows(2, 1).getFirst().leaf();
        JdbcClient.create(database.owner().unpooled())
                .sql("update tree_leaf set hash = ? where position = 3").param(forged).update();

        assertThat(differences()).extracting(Difference::position, Difference::kind)
                .containsExactly(tuple(4L, Kind.HEAD_WRONG));
    }

    @Test
    void AUD_2_a_leaf_that_was_removed_and_a_head_that_was_written_are_named() {
        record(4);
        keeper.grow();
        spoil("update tree_head set signature = 'AAAA'");
        assertThat(differences()).extracting(Difference::position, Difference::kind)
                .containsExactly(tuple(4L, Kind.HEAD_WRONG));
        spoil("delete from tree_leaf where position = 2");
        assertThat(differences()).extracting(Difference::kind)
                .containsExactly(Kind.UNPROVEN, Kind.HEAD_WRONG);
    }

    @Test
    void AUD_2_events_in_another_order_are_found_and_named() {
        record(3);
        keeper.grow();
        spoil("update log_event set position = 90 where position = 2");
        spoil("update log_event set position = 2 where position = 3");
        spoil("update log_event set position = 3 where position = 90");

        assertThat(differences()).extracting(Difference::position).containsExactly(2L, 3L);
    }

    @Test
    void AUD_2_a_tree_does_not_grow_over_a_hole() {
        record(4);
        spoil("delete from log_event where position = 2");
        assertThatThrownBy(keeper::grow).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("some are missing");
        assertThat(store.head()).isEmpty();
    }
}
