package waymark.query.kernel.aside;

import java.util.List;
import waymark.log.Recorded;

/**
 * A follower that takes everything in from the first event on and keeps what may still change in
 * memory, where nobody reads its rows yet. It knows no savepoint: where it fails, it is given up,
 * and all begins anew in the careful way.
 */
public interface Keeping {

    /** Takes in the next events, and writes what nothing changes any more. */
    void take(List<Recorded> batch);

    /** How many rows are kept in memory. */
    int held();

    /** Writes those as well; whatever comes later is taken in by others. */
    void end();
}
