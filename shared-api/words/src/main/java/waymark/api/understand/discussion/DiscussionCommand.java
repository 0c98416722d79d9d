package waymark.api.understand.discussion;

import java.util.Locale;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of a discussion. */
public sealed interface DiscussionCommand extends Command {

    /** The discussion. */
    DiscussionId discussion();

    @Override
    default String stream() {
        return discussion().value();
    }

    /**
     * Opens it; Waymark alone does so, when somebody has something to say.
     *
     * @param about the id of the item, for example {@code insight/...}
     */
    @WhoMay(Role.ADMIN)
    record OpenDiscussion(DiscussionId discussion, String about)
            implements
                DiscussionCommand,
                Creation {

        public OpenDiscussion {
            about = Require.text("about", about, 80);
        }
    }

    /** Says something about the item. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE, Role.COUNCIL, Role.EMPLOYEE})
    record Comment(DiscussionId discussion, String words)
            implements
                DiscussionCommand,
                Addition {

        public Comment {
            words = Require.text("words", words, 2_000);
        }
    }

    /** Takes back what one said oneself; that something was said stays. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE, Role.COUNCIL, Role.EMPLOYEE})
    record WithdrawComment(DiscussionId discussion, int number)
            implements
                DiscussionCommand,
                Addition {}

    /** Wants to see on the own page what happens to the item. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE, Role.COUNCIL, Role.EMPLOYEE})
    record FollowItem(DiscussionId discussion) implements DiscussionCommand, Addition {}

    /** Does not want to see it any more. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE, Role.COUNCIL, Role.EMPLOYEE})
    record UnfollowItem(DiscussionId discussion) implements DiscussionCommand, Addition {}

    /** Gives the item a word to be found by. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record TagItem(DiscussionId discussion, String tag) implements DiscussionCommand, Addition {

        public TagItem {
            tag = Require.text("tag", tag, 40).toLowerCase(Locale.ROOT);
        }
    }

    /** Takes the word away. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record UntagItem(DiscussionId discussion, String tag) implements DiscussionCommand, Addition {

        public UntagItem {
            tag = Require.text("tag", tag, 40).toLowerCase(Locale.ROOT);
        }
    }
}
