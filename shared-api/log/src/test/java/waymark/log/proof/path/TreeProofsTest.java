package waymark.log.proof.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.log.proof.MerkleTree;
import waymark.log.proof.path.Verification.Held;
import waymark.log.testing.TestDatabase;
import waymark.log.testing.TestDatabases;

@ParameterizedClass
@EnumSource(TestDatabases.class)
class TreeProofsTest {

    private static final int MANY = 777;

    private final TestDatabase database;
    private final Nodes nodes;
    private final TreeProofs proofs;
    private final List<byte[]> leaves;
    private final List<byte[]> roots = new ArrayList<>();

    TreeProofsTest(TestDatabases kind) {
        database = kind.open();
        nodes = new Nodes(JdbcClient.create(database.pool()));
        proofs = new TreeProofs(nodes);
        leaves = IntStream.rangeClosed(1, MANY).mapToObj(at -> MerkleTree.leaf(
                ("event " + at).getBytes(StandardCharsets.UTF_8))).toList();
        new JdbcTemplate(database.pool()).batchUpdate(
                "insert into tree_leaf (position, hash) values (?, ?)",
                IntStream.range(0, MANY).boxed().toList(), MANY, (to, at) -> {
                    to.setLong(1, at + 1);
                    to.setBytes(2, leaves.get(at));
                });
        MerkleTree tree = MerkleTree.empty();
        leaves.forEach(leaf -> {
            tree.add(leaf);
            roots.add(tree.root());
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Held head(int size) {
        return new Held(size, roots.get(size - 1));
    }

    private List<String> faults(int step) {
        List<String> faults = new ArrayList<>();
        for (int size = 1; size <= MANY; size += step) {
            for (int at = 1; at <= size; at += step) {
                if (!Verification.includes(leaves.get(at - 1), at - 1,
                        proofs.inclusion(at, size), head(size))) {
                    faults.add(at + " in " + size);
                }
                if (!Verification.extended(head(at), head(size),
                        proofs.consistency(at, size))) {
                    faults.add(at + " before " + size);
                }
            }
        }
        return faults;
    }

    @Test
    void AUD_2_every_event_is_proven_in_every_head_and_every_head_to_go_on_from_the_earlier() {
        assertThat(faults(31)).as("before subtrees are kept").isEmpty();
        new NodeKeeper(nodes).grow();
        assertThat(JdbcClient.create(database.pool()).sql("select count(*) from tree_node")
                .query(Long.class).single()).isEqualTo(MANY / 256);
        assertThat(faults(29)).as("from subtrees that are kept").isEmpty();
    }

    @Test
    void AUD_2_a_proof_is_of_its_event_and_its_head_alone() {
        List<byte[]> path = proofs.inclusion(300, MANY);
        byte[] leaf = leaves.get(299);
        assertThat(path).hasSize(10);
        assertThat(Verification.includes(leaf, 299, path, head(MANY))).isTrue();
        assertThat(Verification.includes(leaves.get(298), 299, path, head(MANY))).isFalse();
        assertThat(Verification.includes(leaf, 298, path, head(MANY))).isFalse();
        assertThat(Verification.includes(leaf, 299, path, head(MANY - 1))).isFalse();
        assertThat(Verification.includes(leaf, 299, path.reversed(), head(MANY))).isFalse();
        assertThat(Verification.extended(head(299), head(MANY),
                proofs.consistency(300, MANY))).isFalse();
    }

    @Test
    void a_proof_that_takes_a_leaf_that_is_gone_is_not_made_up() {
        JdbcClient.create(database.owner().unpooled())
                .sql("delete from tree_leaf where position = 301").update();
        assertThatThrownBy(() -> proofs.inclusion(302, MANY))
                .isInstanceOf(IllegalStateException.class).hasMessage("Leaf 301 is gone.");
    }
}
