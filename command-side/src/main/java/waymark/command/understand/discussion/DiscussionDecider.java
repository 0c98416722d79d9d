package waymark.command.understand.discussion;

import static waymark.api.understand.discussion.DiscussionRefusal.NOT_YOUR_COMMENT;
import static waymark.api.understand.discussion.DiscussionRefusal.NO_SUCH_COMMENT;
import static waymark.api.understand.discussion.DiscussionRefusal.TOO_MANY_TAGS;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.nothingToDo;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Set;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.api.understand.discussion.DiscussionCommand;
import waymark.api.understand.discussion.DiscussionCommand.Comment;
import waymark.api.understand.discussion.DiscussionCommand.FollowItem;
import waymark.api.understand.discussion.DiscussionCommand.OpenDiscussion;
import waymark.api.understand.discussion.DiscussionCommand.TagItem;
import waymark.api.understand.discussion.DiscussionCommand.UnfollowItem;
import waymark.api.understand.discussion.DiscussionCommand.UntagItem;
import waymark.api.understand.discussion.DiscussionCommand.WithdrawComment;
import waymark.api.understand.discussion.DiscussionEvent;
import waymark.api.understand.discussion.DiscussionEvent.CommentWithdrawn;
import waymark.api.understand.discussion.DiscussionEvent.Commented;
import waymark.api.understand.discussion.DiscussionEvent.DiscussionOpened;
import waymark.api.understand.discussion.DiscussionEvent.ItemFollowed;
import waymark.api.understand.discussion.DiscussionEvent.ItemTagged;
import waymark.api.understand.discussion.DiscussionEvent.ItemUnfollowed;
import waymark.api.understand.discussion.DiscussionEvent.ItemUntagged;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Known;

/** Decides what may be said about an item. */
final class DiscussionDecider
        implements
            Decider<Discussion, DiscussionCommand, DiscussionEvent> {

    private static final int MOST_TAGS = 20;

    @Override
    public Discussion initial() {
        return Discussion.ABSENT;
    }

    @Override
    public Discussion evolve(Discussion discussion, DiscussionEvent event) {
        return discussion.after(event);
    }

    @Override
    public Set<String> restsOn(Discussion discussion, DiscussionCommand command, Known known) {
        return command instanceof OpenDiscussion wish ? Set.of(wish.about()) : Set.of();
    }

    @Override
    public Decision<DiscussionEvent> decide(
            Discussion discussion, DiscussionCommand command, Known known) {
        return switch (command) {
            case OpenDiscussion wish -> known.exists(wish.about())
                    ? accept(new DiscussionOpened(wish.discussion(), wish.about()))
                    : refuse(GeneralRefusal.UNKNOWN_ID);
            case Comment wish -> accept(new Commented(wish.discussion(), discussion.about(),
                    discussion.said() + 1, me(known), wish.words()));
            case WithdrawComment wish -> withdraw(discussion, wish, known);
            case FollowItem wish -> follows(discussion, known)
                    ? nothingToDo()
                    : accept(new ItemFollowed(wish.discussion(), discussion.about(), me(known)));
            case UnfollowItem wish -> follows(discussion, known)
                    ? accept(new ItemUnfollowed(wish.discussion(), discussion.about(), me(known)))
                    : nothingToDo();
            case TagItem wish -> tag(discussion, wish);
            case UntagItem wish -> discussion.tags().contains(wish.tag())
                    ? accept(new ItemUntagged(wish.discussion(), discussion.about(), wish.tag()))
                    : nothingToDo();
        };
    }

    private static Decision<DiscussionEvent> withdraw(
            Discussion discussion, WithdrawComment wish, Known known) {
        PersonId author = discussion.authors().get(wish.number());
        if (author == null) {
            return refuse(NO_SUCH_COMMENT);
        }
        return known.isBy(author.value())
                ? accept(new CommentWithdrawn(
                        wish.discussion(), discussion.about(), wish.number()))
                : refuse(NOT_YOUR_COMMENT);
    }

    private static Decision<DiscussionEvent> tag(Discussion discussion, TagItem wish) {
        if (discussion.tags().contains(wish.tag())) {
            return nothingToDo();
        }
        return discussion.tags().size() >= MOST_TAGS
                ? refuse(TOO_MANY_TAGS)
                : accept(new ItemTagged(wish.discussion(), discussion.about(), wish.tag()));
    }

    private static boolean follows(Discussion discussion, Known known) {
        return discussion.followers().contains(known.by().person());
    }

    private static PersonId me(Known known) {
        return new PersonId(known.by().person());
    }
}
