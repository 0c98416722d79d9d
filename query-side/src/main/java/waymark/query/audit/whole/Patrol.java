package waymark.query.audit.whole;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import waymark.log.lookout.Lookout;
import waymark.log.proof.Difference;
import waymark.log.proof.ProofStore;
import waymark.log.proof.RecordWalk;
import waymark.log.side.OnlyWhereKnown;

/**
 * Compares the record with its tree all the time, a few events after another, and begins again when
 * it has come to the end: what was changed while nobody looked is found without being asked for.
 */
@OnlyWhereKnown
@Component
public class Patrol extends Lookout {

    private static final Logger LOG = LoggerFactory.getLogger(Patrol.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int STEP = 500;
    private static final int MOST = 100;

    private final ProofStore store;
    private RecordWalk walk = new RecordWalk();
    private List<Difference> ofThisRound = List.of();
    private volatile Found found = new Found(0, 0, List.of());

    Patrol(ProofStore store) {
        super("waymark-patrol", PAUSE);
        this.store = store;
    }

    /**
     * What it has found.
     *
     * @param checked up to where the present round has come
     * @param rounds how many were ended
     * @param differences of the present round and the one before, the first hundred
     */
    public record Found(long checked, long rounds, List<Difference> differences) {}

    /** What it has found until now. */
    public Found found() {
        return found;
    }

    /** Compares all of it at once, from the first event on. */
    public synchronized Found round() {
        begin(found.rounds());
        for (long before = found.rounds(); found.rounds() == before;) {
            step();
        }
        return found;
    }

    @Override
    protected void look() {
        try {
            step();
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The database does not answer; the patrol goes on later.", away);
        }
    }

    private void begin(long rounds) {
        found = new Found(0, rounds, found.differences());
        walk = new RecordWalk();
        ofThisRound = List.of();
    }

    private synchronized void step() {
        Optional<List<Difference>> some = walk.step(store, STEP);
        if (some.isEmpty()) {
            Found whole = new Found(walk.position(), found.rounds() + 1, ofThisRound);
            begin(whole.rounds());
            found = whole;
            return;
        }
        some.get().stream().filter(one -> !found.differences().contains(one))
                .forEach(one -> LOG.error("The record is not what it was: event {}, {}.",
                        one.position(),
                        one.kind()));
        ofThisRound = some(ofThisRound, some.get());
        found = new Found(walk.position(), found.rounds(), some(found.differences(), some.get()));
    }

    private static List<Difference> some(List<Difference> before, List<Difference> more) {
        return Stream.concat(before.stream(), more.stream()).distinct().limit(MOST).toList();
    }
}
