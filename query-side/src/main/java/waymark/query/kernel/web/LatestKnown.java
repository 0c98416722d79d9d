package waymark.query.kernel.web;

import org.springframework.stereotype.Component;
import waymark.log.EventLog;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.following.Followed;

/** Waits for the followers, as a question with {@code after} does. */
@Component
class LatestKnown implements Queries.Latest {

    private final EventLog log;
    private final Followed followed;

    LatestKnown(EventLog log, Followed followed) {
        this.log = log;
        this.followed = followed;
    }

    @Override
    public Viewer viewer(Viewer before) {
        if (before.asOf().past()) {
            return before;
        }
        followed.await(log.head(), Followed.PATIENCE);
        return before.knowing(followed.position());
    }
}
