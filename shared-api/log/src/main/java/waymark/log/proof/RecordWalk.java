package waymark.log.proof;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import waymark.log.proof.Difference.Kind;

/**
 * Goes over the record from its first event on and tells what is not what it was: each event beside
 * its leaf, and each head beside the leaves before it, so that whoever changes both is found too.
 */
public final class RecordWalk {

    private final MerkleTree tree = MerkleTree.empty();
    private boolean hasGap;
    private long position;

    /** Up to where it went. */
    public long position() {
        return position;
    }

    /**
     * Goes on by some positions.
     *
     * @return what is wrong there; nothing at all where the tree ends
     */
    public Optional<List<Difference>> step(ProofStore store, int many) {
        List<ProofStore.Pair> pairs = store.pairs(position, many);
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        List<SignedHead> heads = new ArrayList<>(store.heads(position, many));
        List<Difference> found = new ArrayList<>();
        for (ProofStore.Pair pair : pairs) {
            gap(pair, found);
            Difference.of(pair).ifPresent(found::add);
            tree.add(pair.leaf());
            position = pair.position();
            while (!heads.isEmpty() && heads.getFirst().size() <= position) {
                compare(heads.removeFirst(), found);
            }
        }
        return Optional.of(found);
    }

    /** Where a leaf is gone, no head after it can be compared in this round. */
    private void gap(ProofStore.Pair pair, List<Difference> found) {
        if (pair.position() != position + 1) {
            found.add(new Difference(position + 1, Kind.UNPROVEN, null));
            hasGap = true;
        }
    }

    private void compare(SignedHead head, List<Difference> found) {
        boolean matches = hasGap || (head.size() == tree.size()
                && head.root().equals(HexFormat.of().formatHex(tree.root())));
        if (!matches || !head.isSigned()) {
            found.add(new Difference(head.size(), Kind.HEAD_WRONG, null));
        }
    }
}
