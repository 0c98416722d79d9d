package waymark.command.understand.discussion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import waymark.api.kernel.Receipt;
import waymark.api.understand.discussion.DiscussionCommand.Comment;
import waymark.api.understand.discussion.DiscussionCommand.FollowItem;
import waymark.api.understand.discussion.DiscussionCommand.TagItem;
import waymark.api.understand.discussion.DiscussionCommand.UnfollowItem;
import waymark.api.understand.discussion.DiscussionCommand.UntagItem;
import waymark.api.understand.discussion.DiscussionCommand.WithdrawComment;
import waymark.api.understand.problem.ProblemId;
import waymark.command.kernel.Ask;
import waymark.command.kernel.Ids;
import waymark.command.kernel.Sends;

/** The door to what is said about problems. */
@RestController
@RequestMapping("/api/problems/{id}")
@Tag(name = "understand")
class ProblemTalk {

    private final Talks talks;
    private final Ids ids;

    ProblemTalk(Talks talks, Ids ids) {
        this.talks = talks;
        this.ids = ids;
    }

    @PostMapping("/comments")
    @Sends(Comment.class)
    @Operation(operationId = "commentOnProblem", summary = "Say something about a problem")
    ResponseEntity<Receipt> comment(
            @PathVariable String id, @RequestBody Talks.Words body, Ask ask) {
        return talks.send(problem(id), on -> new Comment(on, body.words()), ask);
    }

    @PostMapping("/comments/{number}/withdrawal")
    @Sends(WithdrawComment.class)
    @Operation(operationId = "withdrawCommentOnProblem", summary = "Take back what one said")
    ResponseEntity<Receipt> withdraw(
            @PathVariable String id, @PathVariable int number, Ask ask) {
        return talks.send(problem(id), on -> new WithdrawComment(on, number), ask);
    }

    @PostMapping("/following")
    @Sends(FollowItem.class)
    @Operation(operationId = "followProblem", summary = "Follow a problem on one's own page")
    ResponseEntity<Receipt> follow(@PathVariable String id, Ask ask) {
        return talks.send(problem(id), FollowItem::new, ask);
    }

    @PostMapping("/following/end")
    @Sends(UnfollowItem.class)
    @Operation(operationId = "unfollowProblem", summary = "Follow a problem no more")
    ResponseEntity<Receipt> unfollow(@PathVariable String id, Ask ask) {
        return talks.send(problem(id), UnfollowItem::new, ask);
    }

    @PostMapping("/tags")
    @Sends(TagItem.class)
    @Operation(operationId = "tagProblem", summary = "Give a problem a word to be found by")
    ResponseEntity<Receipt> tag(
            @PathVariable String id, @RequestBody Talks.Tag body, Ask ask) {
        return talks.send(problem(id), on -> new TagItem(on, body.tag()), ask);
    }

    @PostMapping("/tags/removal")
    @Sends(UntagItem.class)
    @Operation(operationId = "untagProblem", summary = "Take such a word away")
    ResponseEntity<Receipt> untag(
            @PathVariable String id, @RequestBody Talks.Tag body, Ask ask) {
        return talks.send(problem(id), on -> new UntagItem(on, body.tag()), ask);
    }

    private ProblemId problem(String named) {
        return ids.find(ProblemId.SUBJECT, named, ProblemId::new);
    }
}
