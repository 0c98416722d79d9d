package waymark.query.kernel.following;

import java.util.List;
import waymark.log.Recorded;

/**
 * A follower with tables of its own, where SQL must add up. It is called in the transaction that
 * also moves the token, and must give the same tables for the same events however they are batched.
 */
public interface Projector {

    /** Its name in storage, lower case, at most 60 characters; never changed. */
    String name();

    /** Raised with every change to what the tables say; they are then rebuilt. */
    int version();

    /**
     * The names of its tables, each with a primary key; nobody else writes to them. Statements name
     * them without a schema, for a rebuild lets the same statements fill others of that name.
     */
    List<String> tables();

    /**
     * Whether it takes in an event like this. One that it does not is passed over, and where none
     * of a batch concerns anybody nothing is written but how far that was.
     */
    boolean concerns(Recorded recorded);

    /** Takes in the next events, in order. Those not of interest are passed over. */
    void apply(List<Recorded> batch);

    /** Empties the tables before a rebuild. */
    void clear();
}
