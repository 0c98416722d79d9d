package waymark.log.proof.path;

import java.util.ArrayList;
import java.util.List;
import waymark.log.proof.MerkleTree;

/** Makes proofs as RFC 9162 defines them; whoever has a signed head verifies them alone. */
public final class TreeProofs {

    private final Nodes nodes;

    TreeProofs(Nodes nodes) {
        this.nodes = nodes;
    }

    /**
     * That a leaf stands in the tree of a size (2.1.3.1), the lowest sibling first.
     *
     * @param position of the event, from 1 to the size
     * @throws IllegalStateException if a leaf that it takes is gone
     */
    public List<byte[]> inclusion(long position, long size) {
        List<byte[]> path = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + half(to - from);
            boolean left = position - 1 < middle;
            path.addFirst(left ? hash(middle, to) : hash(from, middle));
            from = left ? from : middle;
            to = left ? middle : to;
        }
        return path;
    }

    /**
     * That the tree of the second size begins with that of the first (2.1.4.1).
     *
     * @param first from 1 to the second
     * @throws IllegalStateException if a leaf that it takes is gone
     */
    public List<byte[]> consistency(long first, long second) {
        List<byte[]> path = new ArrayList<>();
        long from = 0;
        long to = second;
        while (to != first) {
            long middle = from + half(to - from);
            boolean left = first <= middle;
            path.addFirst(left ? hash(middle, to) : hash(from, middle));
            from = left ? from : middle;
            to = left ? middle : to;
        }
        if (from > 0) {
            path.addFirst(hash(from, to));
        }
        return path;
    }

    /** The head of the leaves from one up to another, which is not of them. */
    private byte[] hash(long from, long to) {
        long many = to - from;
        if (Long.bitCount(many) == 1) {
            int level = Long.numberOfTrailingZeros(many);
            return nodes.root(level, from >> level);
        }
        long middle = from + half(many);
        return MerkleTree.node(hash(from, middle), hash(middle, to));
    }

    /** The largest power of two that is smaller. */
    private static long half(long many) {
        return Long.highestOneBit(many - 1);
    }
}
