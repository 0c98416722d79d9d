package waymark.query.govern.followers;

import java.time.Duration;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.govern.followers.FollowersQuery.RebuildProgress;
import waymark.api.govern.followers.RebuildQuery.Difference;
import waymark.api.govern.followers.RebuildQuery.RebuildView;
import waymark.api.govern.followers.RebuildQuery.ShowRebuild;
import waymark.query.kernel.Unknown;
import waymark.query.kernel.rebuild.Job;
import waymark.query.kernel.rebuild.Rebuilds;

/** Answers how a rebuild is and what it changed. */
@Component
class RebuildAnswers {

    private final Rebuilds rebuilds;

    RebuildAnswers(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @QueryHandler
    RebuildView show(ShowRebuild query) {
        Job job = rebuilds.find(query.rebuild()).orElseThrow(Unknown.id());
        List<Difference> found = rebuilds
                .differences(query.rebuild(), query.from(), query.limit() + 1).stream()
                .map(RebuildAnswers::difference).toList();
        List<Difference> shown = found.subList(0, Math.min(query.limit(), found.size()));
        return new RebuildView(progress(job), shown,
                found.size() > shown.size() ? shown.getLast().number() : null);
    }

    static RebuildProgress progress(Job job) {
        Duration left = job.left();
        return new RebuildProgress(job.id(), job.follower(), job.version(), job.reason().name(),
                job.state().name(), job.position(), job.head(), job.rate(),
                left == null ? null : left.toSeconds(), job.differences(), job.askedAt(),
                job.doneAt(), job.failure());
    }

    private static Difference difference(Rebuilds.Difference one) {
        return new Difference(one.number(), one.table(), one.key(), one.from(), one.before(),
                one.after());
    }
}
