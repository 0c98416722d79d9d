package waymark.query.kernel.aside;

import java.util.List;
import java.util.Set;
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

    /**
     * Takes a batch in, but nothing of some stories.
     *
     * @param without stories that are passed over
     */
    void take(List<Recorded> batch, Set<String> without);

    /** Where its rows stand. */
    List<Table> tables();

    /** Takes in what one event means for one of its stories. */
    void take(Recorded recorded, String story);
}
