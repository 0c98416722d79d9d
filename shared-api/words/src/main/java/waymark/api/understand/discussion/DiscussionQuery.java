package waymark.api.understand.discussion;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Query;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked about discussions. */
public sealed interface DiscussionQuery<A> extends Query<A> {

    /** What is said about an item, by the item's whole id. */
    @WhoMay
    record FindDiscussion(String about) implements DiscussionQuery<DiscussionView> {}

    /** What whoever asks follows, what moved last first. */
    @WhoMay
    record ListFollowed() implements DiscussionQuery<FollowedList> {}

    /**
     * A discussion as it can be read; one that nobody has opened is empty.
     *
     * @param about the id of the item
     * @param comments the latest 100, oldest first
     * @param tags in the order of the alphabet
     * @param followers how many follow it
     * @param followed whether whoever asks is among them
     */
    record DiscussionView(String about, List<CommentView> comments, List<String> tags,
            int followers, boolean followed) {}

    /**
     * A comment.
     *
     * @param words what was said; none where it was taken back or whoever asks may not read it
     * @param mine whether whoever asks said it
     */
    record CommentView(int number, String author, String name, Instant at,
            @Nullable String words, boolean withdrawn, boolean mine) {}

    /** What somebody follows. */
    record FollowedList(List<Followed> followed) {}

    /**
     * One thing somebody follows.
     *
     * @param stage how it stands
     * @param movedAt when something last happened to it or was said about it
     * @param comments how many comments stand
     */
    record Followed(String id, String reference, String title, String stage, Instant movedAt,
            int comments) {}
}
