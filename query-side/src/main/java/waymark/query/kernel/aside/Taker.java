package waymark.query.kernel.aside;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import waymark.log.Recorded;

/** A follower as it is seen here: it takes events in, and knows which stories they belong to. */
public interface Taker {

    /** Its name in storage. */
    String name();

    /** Its version; a higher one than stored is brought up to date from the first event. */
    int version();

    /** Forgets all it has taken in. */
    void clear();

    /** The stories an event belongs to here, each taken in order; none when not of interest. */
    Set<String> storiesOf(Recorded recorded);

    /** The name under which a story is shared out: what shares a name is taken in one order. */
    String shareOf(String story);

    /** Whether a story is taken in here, and not by another part of the same follower. */
    default boolean owns(String story) {
        return true;
    }

    /**
     * Takes in what a batch means for some stories.
     *
     * @param wanted which; the others are passed over
     */
    void take(List<Recorded> batch, Predicate<String> wanted);

    /**
     * The same from the first event on, where its tables are empty and nobody reads them.
     *
     * @return nothing where it has to look at its tables
     */
    default Optional<Keeping> keeping(Predicate<String> wanted) {
        return Optional.empty();
    }

    /** Where its rows stand. */
    List<Table> tables();

    /** Takes in what one event means for one of its stories. */
    void take(Recorded recorded, String story);
}
