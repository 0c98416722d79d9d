package waymark.log.proof.path;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.log.proof.MerkleTree;

/** The roots of full subtrees: those that are kept, and all others from them. */
final class Nodes {

    /** Of how many leaves, as a power of two, subtrees are kept; the leaves themselves are last. */
    private static final List<Integer> KEPT = List.of(16, 8, 0);
    private static final int STEP = 8;

    private final JdbcClient client;

    Nodes(JdbcClient client) {
        this.client = client;
    }

    /**
     * The root of a full subtree.
     *
     * @param level of how many leaves, as a power of two
     * @param place the how manieth of its size, from 0
     * @throws IllegalStateException if a leaf of it is gone
     */
    byte[] root(int level, long place) {
        for (int kept : KEPT) {
            int many = level < kept || level > kept + STEP ? 0 : 1 << (level - kept);
            List<byte[]> below = many == 0 ? List.of() : kept(kept, place * many, many);
            if (many > 0 && below.size() == many) {
                MerkleTree tree = MerkleTree.empty();
                below.forEach(tree::add);
                return tree.root();
            }
        }
        if (level == 0) {
            throw new IllegalStateException("Leaf " + (place + 1) + " is gone.");
        }
        return MerkleTree.node(root(level - 1, 2 * place), root(level - 1, 2 * place + 1));
    }

    private List<byte[]> kept(int level, long from, int many) {
        return level == 0
                ? client.sql("select hash from tree_leaf where position > ? and position <= ?"
                        + " order by position").params(from, from + many)
                        .query((row, at) -> row.getBytes(1)).list()
                : client.sql("select hash from tree_node where level = ? and place >= ?"
                        + " and place < ? order by place").params(level, from, from + many)
                        .query((row, at) -> row.getBytes(1)).list();
    }

    /** Keeps the next subtree of that size, if it is full by now and not kept. */
    boolean grow(int level) {
        long next = client.sql("select coalesce(max(place) + 1, 0) from tree_node where level = ?")
                .param(level).query(Long.class).single();
        List<byte[]> below = kept(level - STEP, next << STEP, 1 << STEP);
        if (below.size() < 1 << STEP) {
            return false;
        }
        try {
            client.sql("insert into tree_node (level, place, hash) values (?, ?, ?)")
                    .params(level, next, root(level, next)).update();
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            return true;
        }
        return true;
    }
}
