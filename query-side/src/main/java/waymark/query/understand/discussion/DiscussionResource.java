package waymark.query.understand.discussion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.understand.discussion.DiscussionQuery.DiscussionView;
import waymark.api.understand.discussion.DiscussionQuery.FindDiscussion;
import waymark.api.understand.discussion.DiscussionQuery.FollowedList;
import waymark.api.understand.discussion.DiscussionQuery.ListFollowed;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.ProblemId;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.web.Answers;

/** Discussions over REST, to be read. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "understand")
class DiscussionResource {

    private final Queries queries;
    private final Named named;

    DiscussionResource(Queries queries, Named named) {
        this.queries = queries;
        this.named = named;
    }

    @GetMapping("/insights/{id}/discussion")
    @Asks(FindDiscussion.class)
    @Operation(operationId = "readTalkOnInsight", summary = "Read what is said about an insight")
    ResponseEntity<DiscussionView> ofInsight(@PathVariable String id, Viewer viewer) {
        return Answers.of(queries.ask(
                new FindDiscussion(named.stream(InsightId.SUBJECT, id)), viewer), viewer);
    }

    @GetMapping("/problems/{id}/discussion")
    @Asks(FindDiscussion.class)
    @Operation(operationId = "readTalkOnProblem", summary = "Read what is said about a problem")
    ResponseEntity<DiscussionView> ofProblem(@PathVariable String id, Viewer viewer) {
        return Answers.of(queries.ask(
                new FindDiscussion(named.stream(ProblemId.SUBJECT, id)), viewer), viewer);
    }

    @GetMapping("/me/followed")
    @Asks(ListFollowed.class)
    @Operation(operationId = "listFollowed", summary = "List what you follow")
    ResponseEntity<FollowedList> followed(Viewer viewer) {
        return Answers.of(queries.ask(new ListFollowed(), viewer), viewer);
    }
}
