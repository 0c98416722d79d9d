package waymark.api.govern.followers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
     * Has all rows of a follower made anew from the log, beside those that stand, which answer
     * until the new ones take their place. Asked for twice meanwhile it is done once.
     *
     * @param follower as {@link ShowFollowers} names it
     */
    @WhoMay(Role.ADMIN)
    record RebuildFollower(String follower) implements FollowersQuery {

        public RebuildFollower {
            follower = Require.text("follower", follower, 60);
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
     * @param segments the parts of all rows that are kept up to date side by side
     * @param followers what is kept up to date, by name
     * @param rebuilds the latest fifty, newest first
     */
    record FollowersView(
            long position, long head, long skips, long setAside, List<Stopped> stopped,
            List<SegmentProgress> segments, List<FollowerVersion> followers,
            List<RebuildProgress> rebuilds) {

        public FollowersView {
            stopped = List.copyOf(stopped);
            segments = List.copyOf(segments);
            followers = List.copyOf(followers);
            rebuilds = List.copyOf(rebuilds);
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

    /**
     * How far one part of all rows is, whichever node it is with.
     *
     * @param segment its number, from 0
     * @param behind how many events of the log it has not taken in
     * @param stillSeconds for how long it has not moved though it is behind; 0 when it is not
     */
    record SegmentProgress(int segment, long position, long behind, long stillSeconds) {}

    /**
     * A follower.
     *
     * @param version by which its rows are made now
     * @param wanted the version of this program, which is another one until a rebuild is done
     */
    record FollowerVersion(String follower, int version, int wanted) {}

    /**
     * That the rows of a follower are made anew.
     *
     * @param rebuild its number
     * @param reason NEW (there were none), CHANGED (by another version) or ASKED
     * @param state WAITING, BUILDING, DONE or CANCELLED
     * @param position up to which the new rows are made
     * @param head of the log when that was noted
     * @param rate how many events a second
     * @param secondsLeft until it is done, as far as can be said
     * @param differences how many rows were not what they had been
     * @param failure the kind of failure that holds it up, if there is one
     */
    record RebuildProgress(long rebuild, String follower, int version, String reason,
            String state, long position, long head, long rate, @Nullable Long secondsLeft,
            long differences, Instant askedAt, @Nullable Instant doneAt,
            @Nullable String failure) {}
}
