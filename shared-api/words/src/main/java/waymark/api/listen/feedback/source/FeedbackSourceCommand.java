package waymark.api.listen.feedback.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.listen.followup.rule.FollowupRule;

/** Everything that can be asked of a source of feedback. */
public sealed interface FeedbackSourceCommand extends Command {

    /** The source. */
    FeedbackSourceId source();

    @Override
    default String stream() {
        return source().value();
    }

    /** Begins to listen somewhere. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record OpenSource(
            FeedbackSourceId source, SourceTerms terms, @Nullable Mapping mapping)
            implements
                FeedbackSourceCommand,
                Creation {

        public OpenSource {
            Require.present("terms", terms);
        }
    }

    /** Says anew how its files are read; what was read before stays as it was read. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record ChangeMapping(FeedbackSourceId source, Mapping mapping)
            implements
                FeedbackSourceCommand,
                Change {

        public ChangeMapping {
            Require.present("mapping", mapping);
        }
    }

    /** Lets another program send answers signed with a secret, or gives it another secret. */
    @WhoMay(Role.ANALYST)
    record OpenHook(FeedbackSourceId source) implements FeedbackSourceCommand, Change {}

    /** Takes no more signed answers. */
    @WhoMay(Role.ANALYST)
    record CloseHook(FeedbackSourceId source) implements FeedbackSourceCommand, Change {}

    /** Says how many people were asked in all, so that a response rate can be told. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record CountInvited(FeedbackSourceId source, long invited, LocalDate effectiveOn)
            implements
                FeedbackSourceCommand,
                Change {

        public CountInvited {
            Require.between("invited", Math.clamp(invited, -1, Integer.MAX_VALUE),
                    0, 1_000_000_000);
            Require.present("effectiveOn", effectiveOn);
        }
    }

    /** Says which of its answers are followed up; what is open already stays as it is. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record SetFollowupRule(FeedbackSourceId source, FollowupRule rule)
            implements
                FeedbackSourceCommand,
                Change {

        public SetFollowupRule {
            Require.present("rule", rule);
        }
    }
}
