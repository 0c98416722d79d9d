package waymark.api.listen.followup;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.listen.followup.deal.Favour;
import waymark.api.listen.followup.deal.Reach;

/** What can be asked where we go to customers ourselves: detractors and promoters. */
public sealed interface OutreachCommand extends FollowupCommand {

    /** Says how an attempt to speak to a detractor ended. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.EMPLOYEE})
    record RecordContact(
            FollowupId followup, Reach reach, @Nullable String channel, @Nullable String note)
            implements
                OutreachCommand,
                Addition {

        public RecordContact {
            Require.present("reach", reach);
            channel = Require.optionalText("channel", channel, 80);
            note = Require.optionalText("note", note, 4_000);
        }
    }

    /** Says what was put right for a detractor. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.EMPLOYEE})
    record ResolveFollowup(FollowupId followup, String done) implements OutreachCommand, Change {

        public ResolveFollowup {
            done = Require.text("done", done, 4_000);
        }
    }

    /** Says what a promoter was asked for or offered. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.EMPLOYEE})
    record AskPromoter(FollowupId followup, Favour favour, @Nullable String note)
            implements
                OutreachCommand,
                Addition {

        public AskPromoter {
            Require.present("favour", favour);
            note = Require.optionalText("note", note, 2_000);
        }
    }

    /** Says what the promoter answered. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.EMPLOYEE})
    record RecordResponse(FollowupId followup, boolean agreed, @Nullable String note)
            implements
                OutreachCommand,
                Change {

        public RecordResponse {
            note = Require.optionalText("note", note, 2_000);
        }
    }
}
