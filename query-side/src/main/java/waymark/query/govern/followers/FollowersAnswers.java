package waymark.query.govern.followers;

import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.govern.followers.FollowersQuery.FollowersView;
import waymark.api.govern.followers.FollowersQuery.ShowFollowers;
import waymark.api.govern.followers.FollowersQuery.Stopped;
import waymark.api.govern.followers.FollowersQuery.TryAgain;
import waymark.log.EventLog;
import waymark.query.kernel.aside.Aside;
import waymark.query.kernel.aside.Asides;
import waymark.query.kernel.aside.Completeness;
import waymark.query.kernel.following.Followed;
import waymark.query.kernel.rebuild.Retries;

/** Answers how the followers are. */
@Component
class FollowersAnswers {

    private static final int SHOWN = 200;

    private final EventLog log;
    private final Followed followed;
    private final Completeness completeness;
    private final Asides asides;
    private final Retries retries;

    FollowersAnswers(EventLog log, Followed followed, Completeness completeness, Asides asides,
            Retries retries) {
        this.log = log;
        this.followed = followed;
        this.completeness = completeness;
        this.asides = asides;
        this.retries = retries;
    }

    @QueryHandler
    FollowersView show(ShowFollowers query) {
        return new FollowersView(followed.position(), log.head(), completeness.skips(),
                asides.count(),
                asides.stopped(SHOWN).stream().map(FollowersAnswers::stopped).toList());
    }

    @QueryHandler
    FollowersView again(TryAgain query) {
        retries.again(query.follower(), query.story());
        return show(new ShowFollowers());
    }

    private static Stopped stopped(Aside aside) {
        return new Stopped(aside.follower(), aside.story(), aside.position(), aside.events(),
                aside.cause(), aside.since());
    }
}
