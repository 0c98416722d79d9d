package waymark.log.proof.path;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import waymark.log.lookout.Lookout;

/** Keeps the roots of subtrees that have become full. */
public final class NodeKeeper extends Lookout {

    private static final Logger LOG = LoggerFactory.getLogger(NodeKeeper.class);
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final Nodes nodes;

    NodeKeeper(Nodes nodes) {
        super("waymark-nodes", PAUSE);
        this.nodes = nodes;
    }

    @Override
    protected void look() {
        try {
            grow();
        } catch (RuntimeException away) {
            LOG.debug("Subtrees are kept later; proofs read more until then.", away);
        }
    }

    /** Keeps all that are full by now. */
    void grow() {
        for (int level : new int[]{8, 16}) {
            boolean more = true;
            while (more) {
                more = nodes.grow(level);
            }
        }
    }
}
