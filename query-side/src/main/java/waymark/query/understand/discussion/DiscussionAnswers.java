package waymark.query.understand.discussion;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Role;
import waymark.api.understand.discussion.DiscussionEvent.CommentWithdrawn;
import waymark.api.understand.discussion.DiscussionEvent.Commented;
import waymark.api.understand.discussion.DiscussionId;
import waymark.api.understand.discussion.DiscussionQuery.CommentView;
import waymark.api.understand.discussion.DiscussionQuery.DiscussionView;
import waymark.api.understand.discussion.DiscussionQuery.FindDiscussion;
import waymark.log.Recorded;
import waymark.query.audit.history.Histories;
import waymark.query.govern.organisation.People;
import waymark.query.kernel.Board;
import waymark.query.kernel.Boards;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;

/** Answers what is said about an item; words are opened from the log when they are read. */
@Component
class DiscussionAnswers {

    private static final int LATEST = 100;

    private final Board<DiscussionRow> board;
    private final Histories histories;
    private final People people;

    DiscussionAnswers(Boards boards, Histories histories, People people) {
        this.board = boards.of(DiscussionBoard.class);
        this.histories = histories;
        this.people = people;
    }

    @QueryHandler
    DiscussionView find(FindDiscussion query, @MetaDataValue(Queries.VIEWER) Viewer viewer) {
        @Nullable
        DiscussionRow row = board.find(query.about(), viewer.asOf()).orElse(null);
        if (row == null) {
            return new DiscussionView(query.about(), List.of(), List.of(), 0, false);
        }
        return new DiscussionView(query.about(), comments(query.about(), viewer), row.tags(),
                row.followers().size(), row.followers().contains(viewer.actor().person()));
    }

    private List<CommentView> comments(String about, Viewer viewer) {
        Set<Integer> withdrawn = new HashSet<>();
        List<Recorded> events = histories.of(DiscussionId.about(about).value(), viewer.asOf());
        events.forEach(one -> {
            if (one.event() instanceof CommentWithdrawn told) {
                withdrawn.add(told.number());
            }
        });
        List<Recorded> said = events.stream()
                .filter(one -> one.event() instanceof Commented)
                .sorted(Comparator.comparingLong(Recorded::position)).toList();
        List<Recorded> latest = said.subList(Math.max(0, said.size() - LATEST), said.size());
        Map<String, String> names = people.namesOf(latest.stream()
                .map(one -> ((Commented) one.event()).author().value())
                .collect(Collectors.toSet()));
        return latest.stream().map(one -> view(one, withdrawn, names, viewer)).toList();
    }

    /** Auditors read all but what is personal. */
    private static CommentView view(Recorded recorded, Set<Integer> withdrawn,
            Map<String, String> names, Viewer viewer) {
        Commented told = (Commented) recorded.event();
        boolean gone = withdrawn.contains(told.number());
        boolean hidden = gone || viewer.actor().roles().equals(Set.of(Role.AUDITOR));
        String author = told.author().value();
        return new CommentView(told.number(), author,
                Objects.requireNonNullElse(names.get(author), author), recorded.recordedAt(),
                hidden ? null : told.words(), gone, viewer.actor().person().equals(author));
    }
}
