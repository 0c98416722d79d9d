package waymark.command.understand.discussion;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.understand.discussion.DiscussionCommand;
import waymark.api.understand.discussion.DiscussionCommand.Comment;
import waymark.api.understand.discussion.DiscussionCommand.FollowItem;
import waymark.api.understand.discussion.DiscussionCommand.OpenDiscussion;
import waymark.api.understand.discussion.DiscussionCommand.TagItem;
import waymark.api.understand.discussion.DiscussionCommand.UnfollowItem;
import waymark.api.understand.discussion.DiscussionCommand.UntagItem;
import waymark.api.understand.discussion.DiscussionCommand.WithdrawComment;
import waymark.api.understand.discussion.DiscussionEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link DiscussionDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class DiscussionAggregate
        extends
            DecidedStream<Discussion, DiscussionCommand, DiscussionEvent> {

    DiscussionAggregate() {
        super(new DiscussionDecider());
    }

    @Decides
    void on(OpenDiscussion command) { decide(command); }

    @Decides
    void on(Comment command) { decide(command); }

    @Decides
    void on(WithdrawComment command) { decide(command); }

    @Decides
    void on(FollowItem command) { decide(command); }

    @Decides
    void on(UnfollowItem command) { decide(command); }

    @Decides
    void on(TagItem command) { decide(command); }

    @Decides
    void on(UntagItem command) { decide(command); }
}
