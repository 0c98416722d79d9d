package waymark.log.proof;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.TransactionException;
import waymark.log.lookout.Lookout;

/** Adds what was recorded to the tree every few seconds, and signs its head. */
public final class TreeKeeper extends Lookout {

    private static final Logger LOG = LoggerFactory.getLogger(TreeKeeper.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int BATCH = 2_000;

    private final ProofStore store;
    private final HeadKey key;
    private final Clock clock;

    public TreeKeeper(ProofStore store, HeadKey key, Clock clock) {
        super("waymark-tree", PAUSE);
        this.store = store;
        this.key = key;
        this.clock = clock;
    }

    @Override
    protected void look() {
        try {
            grow();
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The database does not answer; the tree grows later.", away);
        } catch (IllegalStateException broken) {
            LOG.error("{}", broken.getMessage());
        }
    }

    /**
     * Adds all that is recorded by now.
     *
     * @return the newest head; none while nothing is recorded
     * @throws IllegalStateException if an event is missing that later ones stand behind
     */
    public Optional<SignedHead> grow() {
        boolean more = true;
        while (more) {
            MerkleTree tree = store.last().map(ProofStore.Kept::tree).orElse(MerkleTree.empty());
            List<StoredRow> rows = store.rows(tree.size(), BATCH);
            if (!rows.isEmpty()) {
                add(rows, tree);
            }
            more = rows.size() == BATCH;
        }
        return store.head();
    }

    private void add(List<StoredRow> rows, MerkleTree tree) {
        long next = tree.size() + 1;
        if (rows.getLast().position() - next != rows.size() - 1) {
            throw new IllegalStateException("Of the events " + next + " to "
                    + rows.getLast().position() + " some are missing: the tree does not grow.");
        }
        List<byte[]> leaves = rows.stream().map(StoredRow::leaf).toList();
        leaves.forEach(tree::add);
        try {
            store.add(rows, leaves, tree, key.sign(tree, clock.instant()));
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            LOG.debug("Another node has added these events.", anotherNodeWasFirst);
        }
    }
}
