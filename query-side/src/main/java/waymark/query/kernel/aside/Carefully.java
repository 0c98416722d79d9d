package waymark.query.kernel.aside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import waymark.log.LogUnavailable;
import waymark.log.Recorded;

/**
 * Has a follower take a batch whole; when that fails, event by event, each under a savepoint, so
 * that what cannot be taken in is set aside and nothing else waits for it. A database that is away
 * is no fault of an event: that failure passes through, and the batch comes again.
 */
@Component
public class Carefully {

    private static final Logger LOG = LoggerFactory.getLogger(Carefully.class);

    private final Asides asides;
    private final TransactionTemplate nested;

    Carefully(Asides asides, PlatformTransactionManager transactions) {
        this.asides = asides;
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Has each take a batch in, within the caller's transaction.
     *
     * @return whether nothing of any of them is set aside afterwards
     */
    public boolean take(List<Taker> takers, List<Recorded> batch) {
        Map<String, Set<String>> stopped = asides.stories();
        List<Taker> concerned = concerned(takers, batch);
        if (!concerned.isEmpty()) {
            all(concerned, batch, stopped);
        }
        return stopped.values().stream().allMatch(Set::isEmpty);
    }

    /** Those to whom a batch means anything. */
    public static List<Taker> concerned(List<Taker> takers, List<Recorded> batch) {
        return takers.stream().filter(one -> concerns(one, batch)).toList();
    }

    private static boolean concerns(Taker taker, List<Recorded> batch) {
        return batch.stream().anyMatch(recorded -> !storiesOf(taker, recorded).isEmpty());
    }

    private void all(List<Taker> takers, List<Recorded> batch,
            Map<String, Set<String>> stopped) {
        boolean whole = tried(() -> takers.forEach(
                taker -> taker.take(batch, unless(stopped(stopped, taker))))) == null;
        for (Taker taker : takers) {
            if (!whole) {
                bitByBit(taker, batch, stopped(stopped, taker));
            }
            keep(taker, batch, stopped(stopped, taker));
        }
    }

    private static Set<String> stopped(Map<String, Set<String>> stopped, Taker taker) {
        return stopped.computeIfAbsent(taker.name(), none -> new HashSet<>());
    }

    private static Predicate<String> unless(Set<String> stopped) {
        return story -> !stopped.contains(story);
    }

    private void bitByBit(Taker taker, List<Recorded> batch, Set<String> stopped) {
        if (tried(() -> taker.take(batch, unless(stopped))) == null) {
            return;
        }
        for (Recorded recorded : batch) {
            for (String story : storiesOf(taker, recorded)) {
                if (!stopped.contains(story) && !taken(taker, recorded, story)) {
                    stopped.add(story);
                }
            }
        }
    }

    /**
     * Tries a story again from where it was stopped at, within the caller's transaction.
     *
     * @param at reads an event by its position
     * @return whether all of it is taken in now
     */
    public boolean again(Taker taker, String story, LongFunction<Recorded> at) {
        for (long position : asides.positions(taker.name(), story)) {
            Recorded recorded = at.apply(position);
            RuntimeException failure = tried(() -> taker.take(recorded, story));
            if (failure != null) {
                asides.because(taker.name(), story, position, Cause.of(failure));
                return false;
            }
            asides.done(taker.name(), story, position);
        }
        return true;
    }

    /** Forgets what is set aside of one that begins anew. */
    public void forget(Taker taker) {
        asides.clear(taker.name());
    }

    private boolean taken(Taker taker, Recorded recorded, String story) {
        RuntimeException failure = tried(() -> taker.take(recorded, story));
        if (failure != null) {
            LOG.error("{} cannot take in event {} of {}: {}. It is set aside with what follows.",
                    taker.name(), recorded.position(), story, Cause.of(failure));
            asides.put(taker.name(), story, recorded.position(), Cause.of(failure));
        }
        return failure == null;
    }

    /** Everything later of a stopped story; what stopped it stands there already. */
    private void keep(Taker taker, List<Recorded> batch, Set<String> stopped) {
        if (stopped.isEmpty()) {
            return;
        }
        for (Recorded recorded : batch) {
            List<String> stories = new ArrayList<>(storiesOf(taker, recorded));
            stories.retainAll(stopped);
            for (String story : stories) {
                List<Long> kept = asides.positions(taker.name(), story);
                if (kept.isEmpty() || kept.getLast() < recorded.position()) {
                    asides.put(taker.name(), story, recorded.position(), null);
                }
            }
        }
    }

    private static Set<String> storiesOf(Taker taker, Recorded recorded) {
        try {
            return taker.storiesOf(recorded);
        } catch (RuntimeException unclear) {
            return taker.owns(recorded.stream()) ? Set.of(recorded.stream()) : Set.of();
        }
    }

    /** The failure that is the event's own, if there was one. */
    private @Nullable RuntimeException tried(Runnable work) {
        try {
            nested.executeWithoutResult(begun -> work.run());
            return null;
        } catch (RuntimeException failure) {
            if (isAway(failure)) {
                throw failure;
            }
            return failure;
        }
    }

    /** Whether it is the database that does not answer, and no fault of an event. */
    public static boolean isAway(RuntimeException failure) {
        return switch (failure) {
            case TransientDataAccessException _,RecoverableDataAccessException _ -> true;
            case NonTransientDataAccessResourceException _,TransactionException _ -> true;
            case LogUnavailable _ -> true;
            default -> false;
        };
    }
}
