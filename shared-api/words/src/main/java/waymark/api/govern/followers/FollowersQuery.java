package waymark.api.govern.followers;

import java.time.Instant;
import java.util.List;
import waymark.api.kernel.Query;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of what makes pages of events. */
public sealed interface FollowersQuery extends Query<FollowersQuery.FollowersView> {

    /** How far the followers are, and what they stopped at. */
    @WhoMay({Role.ADMIN, Role.AUDITOR})
    record ShowFollowers() implements FollowersQuery {}

    /**
     * Has a follower try again what it stopped at; the answer shows what is left.
     *
     * @param follower as {@link ShowFollowers} names it
     * @param story the row or stream that it stopped at
     */
    @WhoMay(Role.ADMIN)
    record TryAgain(String follower, String story) implements FollowersQuery {

        public TryAgain {
            follower = Require.text("follower", follower, 60);
            story = Require.text("story", story, 200);
        }
    }

    /**
     * How the followers are.
     *
     * @param position up to which everything is taken in
     * @param head of the log
     * @param skips how often events had been skipped since the program started; should be 0
     * @param setAside how many events are set aside
     * @param stopped the stories that were stopped at, the longest first, at most 200
     */
    record FollowersView(
            long position, long head, long skips, long setAside, List<Stopped> stopped) {

        public FollowersView {
            stopped = List.copyOf(stopped);
        }
    }

    /**
     * A story that a follower stopped at.
     *
     * @param position of the event that could not be taken in
     * @param events how many are set aside, that one included
     * @param cause the kind of failure and where it arose
     */
    record Stopped(String follower, String story, long position, long events, String cause,
            Instant since) {}
}
