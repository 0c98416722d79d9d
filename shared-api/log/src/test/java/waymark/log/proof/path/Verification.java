package waymark.log.proof.path;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import waymark.log.proof.MerkleTree;

/** How whoever holds a head verifies a proof, as RFC 9162 says in 2.1.3.2 and 2.1.4.2. */
final class Verification {

    /** A head that somebody holds. */
    @SuppressWarnings("ArrayRecordComponent")
    record Held(long size, byte[] root) {}

    private long fn;
    private long sn;

    private Verification(long fn, long sn) {
        this.fn = fn;
        this.sn = sn;
    }

    static boolean includes(byte[] leaf, long index, List<byte[]> path, Held head) {
        var at = new Verification(index, head.size() - 1);
        byte[] root = leaf;
        for (byte[] one : path) {
            if (at.sn == 0) {
                return false;
            }
            root = at.isRight() ? MerkleTree.node(one, root) : MerkleTree.node(root, one);
            at.up();
        }
        return at.sn == 0 && Arrays.equals(root, head.root());
    }

    static boolean extended(Held first, Held second, List<byte[]> proof) {
        if (first.size() == second.size()) {
            return proof.isEmpty() && Arrays.equals(first.root(), second.root());
        }
        Deque<byte[]> path = new ArrayDeque<>(proof);
        if (Long.bitCount(first.size()) == 1) {
            path.addFirst(first.root());
        }
        var at = new Verification(first.size() - 1, second.size() - 1);
        while ((at.fn & 1) == 1) {
            at.shift();
        }
        return !path.isEmpty() && at.leads(path, first, second);
    }

    private boolean leads(Deque<byte[]> path, Held first, Held second) {
        byte[] before = path.removeFirst();
        byte[] after = before;
        for (byte[] one : path) {
            if (sn == 0) {
                return false;
            }
            before = isRight() ? MerkleTree.node(one, before) : before;
            after = isRight() ? MerkleTree.node(one, after) : MerkleTree.node(after, one);
            up();
        }
        return sn == 0 && Arrays.equals(before, first.root())
                && Arrays.equals(after, second.root());
    }

    private boolean isRight() {
        return (fn & 1) == 1 || fn == sn;
    }

    private void up() {
        boolean right = isRight();
        while (right && (fn & 1) == 0 && fn != 0) {
            shift();
        }
        shift();
    }

    private void shift() {
        fn >>= 1;
        sn >>= 1;
    }
}
