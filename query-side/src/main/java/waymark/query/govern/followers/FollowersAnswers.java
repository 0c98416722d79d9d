package waymark.query.govern.followers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.govern.followers.FollowersQuery.FollowerVersion;
import waymark.api.govern.followers.FollowersQuery.FollowersView;
import waymark.api.govern.followers.FollowersQuery.RebuildFollower;
import waymark.api.govern.followers.FollowersQuery.SegmentProgress;
import waymark.api.govern.followers.FollowersQuery.ShowFollowers;
import waymark.api.govern.followers.FollowersQuery.Stopped;
import waymark.api.govern.followers.FollowersQuery.TryAgain;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.log.EventLog;
import waymark.query.kernel.aside.Aside;
import waymark.query.kernel.aside.Asides;
import waymark.query.kernel.aside.Completeness;
import waymark.query.kernel.following.Followed;
import waymark.query.kernel.following.Follower;
import waymark.query.kernel.rebuild.Rebuilds;
import waymark.query.kernel.segment.Versions;

/** Answers how the followers are. */
@Component
class FollowersAnswers {

    private static final int SHOWN = 200;
    private static final int REBUILDS = 50;

    private final EventLog log;
    private final Followed followed;
    private final Follower follower;
    private final Versions versions;
    private final Completeness completeness;
    private final Asides asides;
    private final Retries retries;
    private final Rebuilds rebuilds;

    FollowersAnswers(EventLog log, Followed followed, Follower follower, Versions versions,
            Completeness completeness, Asides asides, Retries retries, Rebuilds rebuilds) {
        this.log = log;
        this.followed = followed;
        this.follower = follower;
        this.versions = versions;
        this.completeness = completeness;
        this.asides = asides;
        this.retries = retries;
        this.rebuilds = rebuilds;
    }

    @QueryHandler
    FollowersView show(ShowFollowers query) {
        long head = log.head();
        return new FollowersView(followed.position(), head, completeness.skips(),
                asides.count(),
                asides.stopped(SHOWN).stream().map(FollowersAnswers::stopped).toList(),
                followed.progress().stream().map(one -> segment(one, head)).toList(),
                followers(),
                rebuilds.latest(REBUILDS).stream().map(RebuildAnswers::progress).toList());
    }

    @QueryHandler
    FollowersView again(TryAgain query) {
        retries.again(query.follower(), query.story());
        return show(new ShowFollowers());
    }

    @QueryHandler
    FollowersView rebuild(RebuildFollower query) {
        if (!rebuilds.ask(query.follower())) {
            throw new Unacceptable("follower", "There is no follower of this name.",
                    "one of those that GET /api/followers lists");
        }
        return show(new ShowFollowers());
    }

    private List<FollowerVersion> followers() {
        Map<String, Integer> standing = versions.standing();
        return follower.takers().stream()
                .map(taker -> new FollowerVersion(taker.name(),
                        standing.getOrDefault(taker.name(), taker.version()), taker.version()))
                .sorted(Comparator.comparing(FollowerVersion::follower)).toList();
    }

    private static SegmentProgress segment(Followed.Progress one, long head) {
        long behind = Math.max(0, head - one.position());
        return new SegmentProgress(one.segment(), one.position(), behind,
                behind == 0 ? 0 : one.still().toSeconds());
    }

    private static Stopped stopped(Aside aside) {
        return new Stopped(aside.follower(), aside.story(), aside.position(), aside.events(),
                aside.cause(), aside.since());
    }
}
