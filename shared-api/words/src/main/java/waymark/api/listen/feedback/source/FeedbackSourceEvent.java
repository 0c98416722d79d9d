package waymark.api.listen.feedback.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.Opens;
import waymark.api.listen.followup.rule.FollowupRule;

/** Everything that can have happened to a source of feedback. */
public sealed interface FeedbackSourceEvent extends Event {

    /** The source. */
    FeedbackSourceId source();

    @Override
    default String stream() {
        return source().value();
    }

    /** Listening began. */
    @Named("feedback-source.opened")
    @Opens("SRC")
    record SourceOpened(
            FeedbackSourceId source, SourceTerms terms, @Nullable Mapping mapping)
            implements
                FeedbackSourceEvent {}

    /** It was said anew how its files are read. */
    @Named("feedback-source.mapping-changed")
    record MappingChanged(FeedbackSourceId source, Mapping mapping)
            implements
                FeedbackSourceEvent {}

    /** It was said how many people had been asked in all by a day. */
    @Named("feedback-source.invited-counted")
    record InvitedCounted(FeedbackSourceId source, long invited, LocalDate effectiveOn)
            implements
                FeedbackSourceEvent {}

    /** It was said which of its answers are followed up. */
    @Named("feedback-source.followup-rule-set")
    record FollowupRuleSet(FeedbackSourceId source, FollowupRule rule)
            implements
                FeedbackSourceEvent {}

    /** A webhook was opened for it, or given another secret; the secret itself stands elsewhere. */
    @Named("feedback-source.hook-opened")
    record HookOpened(FeedbackSourceId source) implements FeedbackSourceEvent {}

    /** Its webhook was closed. */
    @Named("feedback-source.hook-closed")
    record HookClosed(FeedbackSourceId source) implements FeedbackSourceEvent {}
}
