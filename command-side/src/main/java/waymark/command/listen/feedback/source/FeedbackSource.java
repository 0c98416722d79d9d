package waymark.command.listen.feedback.source;

import org.jspecify.annotations.Nullable;
import waymark.api.listen.feedback.source.Mapping;
import waymark.api.listen.followup.rule.FollowupRule;

/**
 * What later decisions need to know of a source.
 *
 * @param byEmployees whether employees give its answers, of whom nobody follows up one
 * @param mapping how its files are read, if it was said
 * @param invited how many were asked in all, if it was said
 * @param followup which answers are followed up, if it was said
 * @param hooked whether a webhook is open
 */
record FeedbackSource(boolean byEmployees, @Nullable Mapping mapping, @Nullable Long invited,
        @Nullable FollowupRule followup, boolean hooked) {

    static final FeedbackSource ABSENT = new FeedbackSource(false, null, null, null, false);

    FeedbackSource hooked(boolean now) {
        return new FeedbackSource(byEmployees, mapping, invited, followup, now);
    }
}
