package waymark.api.understand.discussion;

import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Personal;

/** Everything that can have happened in a discussion. */
public sealed interface DiscussionEvent extends Event {

    /** The discussion. */
    DiscussionId discussion();

    /** The id of the item it is about. */
    String about();

    @Override
    default String stream() {
        return discussion().value();
    }

    /** Somebody had something to say. */
    @Named("discussion.opened")
    record DiscussionOpened(DiscussionId discussion, @NotPersonal String about)
            implements
                DiscussionEvent {}

    /**
     * Something was said. Words between colleagues may tell of anybody, so they are personal.
     *
     * @param number which it is, from 1
     */
    @Named("discussion.commented")
    record Commented(DiscussionId discussion, @NotPersonal String about, int number,
            PersonId author, @Personal String words)
            implements
                DiscussionEvent {}

    /** Whoever said it took it back. */
    @Named("discussion.comment-withdrawn")
    record CommentWithdrawn(DiscussionId discussion, @NotPersonal String about, int number)
            implements
                DiscussionEvent {}

    /** Somebody follows the item. */
    @Named("discussion.followed")
    record ItemFollowed(DiscussionId discussion, @NotPersonal String about, PersonId person)
            implements
                DiscussionEvent {}

    /** Somebody follows it no more. */
    @Named("discussion.unfollowed")
    record ItemUnfollowed(DiscussionId discussion, @NotPersonal String about, PersonId person)
            implements
                DiscussionEvent {}

    /** The item got a word to be found by. */
    @Named("discussion.tagged")
    record ItemTagged(DiscussionId discussion, @NotPersonal String about,
            @NotPersonal String tag)
            implements
                DiscussionEvent {}

    /** The word was taken away. */
    @Named("discussion.untagged")
    record ItemUntagged(DiscussionId discussion, @NotPersonal String about,
            @NotPersonal String tag)
            implements
                DiscussionEvent {}
}
