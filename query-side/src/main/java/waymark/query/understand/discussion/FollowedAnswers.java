package waymark.query.understand.discussion;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import waymark.api.understand.discussion.DiscussionQuery.Followed;
import waymark.api.understand.discussion.DiscussionQuery.FollowedList;
import waymark.api.understand.discussion.DiscussionQuery.ListFollowed;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.insight.InsightQuery.FindInsight;
import waymark.api.understand.insight.view.InsightView;
import waymark.api.understand.problem.ProblemQuery.FindProblem;
import waymark.api.understand.problem.view.ProblemView;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.listing.Listings.Part;
import waymark.query.kernel.listing.Listings;
import waymark.query.kernel.listing.Where;

/** Answers what somebody follows; each kind of item says itself how it is called. */
@Component
class FollowedAnswers {

    private static final int MOST = 50;

    private final Listings listings;
    private final Queries queries;

    FollowedAnswers(Listings listings, Queries queries) {
        this.listings = listings;
        this.queries = queries;
    }

    @QueryHandler
    FollowedList list(ListFollowed query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        List<DiscussionRow> rows = listings.page(new DiscussionBoard(),
                List.of(Where.is(DiscussionBoard.NAME, DiscussionBoard.FOLLOWER,
                        viewer.actor().person())),
                new Part(null, MOST), viewer.asOf()).rows();
        return new FollowedList(rows.stream().map(row -> followed(row, viewer))
                .sorted(Comparator.comparing(Followed::movedAt).reversed()).toList());
    }

    private Followed followed(DiscussionRow row, Viewer viewer) {
        if (row.about().startsWith(InsightId.SUBJECT)) {
            InsightView one = queries.ask(new FindInsight(row.about()), viewer);
            return new Followed(one.id(), one.reference(), one.title(), word(one.stage()),
                    later(one.changedAt(), row.movedAt()), row.comments());
        }
        ProblemView one = queries.ask(new FindProblem(row.about()), viewer);
        return new Followed(one.id(), one.reference(), one.sentence(), word(one.stage()),
                later(one.changedAt(), row.movedAt()), row.comments());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String word(Enum<?> stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
