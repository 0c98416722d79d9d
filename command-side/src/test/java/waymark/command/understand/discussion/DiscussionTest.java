package waymark.command.understand.discussion;

import static waymark.api.understand.discussion.DiscussionRefusal.NOT_YOUR_COMMENT;
import static waymark.api.understand.discussion.DiscussionRefusal.NO_SUCH_COMMENT;
import static waymark.api.understand.discussion.DiscussionRefusal.TOO_MANY_TAGS;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Role;
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
import waymark.api.understand.discussion.DiscussionId;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightId;
import waymark.command.kernel.testing.Story;

class DiscussionTest {

    private static final InsightId INSIGHT = new InsightId(
            "insight/00000000-0000-7000-8000-000000000001");
    private static final DiscussionId TALK = DiscussionId.about(INSIGHT);
    private static final PersonId ANA = new PersonId("person/00000000-0000-7000-8000-00000000000a");
    private static final PersonId BEN = new PersonId("person/00000000-0000-7000-8000-00000000000b");
    private static final DiscussionOpened OPENED = new DiscussionOpened(TALK, INSIGHT.value());
    private static final Commented SAID = new Commented(TALK, INSIGHT.value(), 1, ANA,
            "I saw the same");
    private static final ItemFollowed FOLLOWED = new ItemFollowed(TALK, INSIGHT.value(), ANA);

    private final Story<Discussion, DiscussionCommand, DiscussionEvent> story = Story
            .of(new DiscussionDecider());

    @Test
    void it_is_opened_about_what_there_is_and_about_nothing_else() {
        story.knowing(INSIGHT.value(), new InsightRecorded(INSIGHT, "They wait", "All day",
                List.of())).when(new OpenDiscussion(TALK, INSIGHT.value())).then(OPENED);
        story.knowing(INSIGHT.value()).when(new OpenDiscussion(TALK, INSIGHT.value()))
                .thenRefused(GeneralRefusal.UNKNOWN_ID);
    }

    @Test
    void comments_are_numbered_and_taken_back_by_whoever_made_them() {
        open(ANA).when(new Comment(TALK, "I saw the same")).then(SAID);
        open(ANA).given(SAID).when(new WithdrawComment(TALK, 1))
                .then(new CommentWithdrawn(TALK, INSIGHT.value(), 1));
        open(BEN).given(SAID).when(new WithdrawComment(TALK, 1)).thenRefused(NOT_YOUR_COMMENT);
        open(ANA).given(SAID, new CommentWithdrawn(TALK, INSIGHT.value(), 1))
                .when(new WithdrawComment(TALK, 1)).thenRefused(NO_SUCH_COMMENT);
    }

    @Test
    void whoever_follows_follows_once() {
        open(ANA).when(new FollowItem(TALK)).then(FOLLOWED);
        open(ANA).given(FOLLOWED).when(new FollowItem(TALK)).thenNothing();
        open(BEN).given(FOLLOWED).when(new UnfollowItem(TALK)).thenNothing();
        open(ANA).given(FOLLOWED).when(new UnfollowItem(TALK))
                .then(new ItemUnfollowed(TALK, INSIGHT.value(), ANA));
    }

    @Test
    void a_tag_is_the_same_however_it_is_written_and_there_are_not_too_many() {
        ItemTagged billing = new ItemTagged(TALK, INSIGHT.value(), "billing");
        open(ANA).when(new TagItem(TALK, "Billing")).then(billing);
        open(ANA).given(billing).when(new TagItem(TALK, " BILLING ")).thenNothing();
        open(ANA).given(billing).when(new UntagItem(TALK, "billing"))
                .then(new ItemUntagged(TALK, INSIGHT.value(), "billing"));
        open(ANA).when(new UntagItem(TALK, "billing")).thenNothing();
        List<ItemTagged> many = IntStream.range(0, 20)
                .mapToObj(at -> new ItemTagged(TALK, INSIGHT.value(), "tag " + at)).toList();
        open(ANA).given(many).when(new TagItem(TALK, "one more")).thenRefused(TOO_MANY_TAGS);
    }

    private Story<Discussion, DiscussionCommand, DiscussionEvent> open(PersonId who) {
        return story.by(who.value(), Role.ANALYST).given(OPENED);
    }
}
