package waymark.api.listen.followup;

import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.listen.followup.deal.Finding;

/** What can be asked of a complaint alone; the steps are those of ISO 10002. */
public sealed interface ComplaintCommand extends FollowupCommand {

    /** Says that the customer was told: it came in. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.EMPLOYEE})
    record AcknowledgeComplaint(
            FollowupId followup, @Nullable String channel, @Nullable String note)
            implements
                ComplaintCommand,
                Addition {

        public AcknowledgeComplaint {
            channel = Require.optionalText("channel", channel, 80);
            note = Require.optionalText("note", note, 2_000);
        }
    }

    /** Says what was found out. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.EMPLOYEE})
    record InvestigateComplaint(FollowupId followup, Finding finding, String facts)
            implements
                ComplaintCommand,
                Change {

        public InvestigateComplaint {
            Require.present("finding", finding);
            facts = Require.text("facts", facts, 4_000);
        }
    }

    /** Says what the customer was answered. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.EMPLOYEE})
    record AnswerComplaint(FollowupId followup, String answer, @Nullable String remedy)
            implements
                ComplaintCommand,
                Change {

        public AnswerComplaint {
            answer = Require.text("answer", answer, 4_000);
            remedy = Require.optionalText("remedy", remedy, 400);
        }
    }

    /** Says that the customer took it to somebody outside. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.EMPLOYEE})
    record EscalateOutside(FollowupId followup, String body, @Nullable String note)
            implements
                ComplaintCommand,
                Change {

        public EscalateOutside {
            body = Require.text("body", body, 160);
            note = Require.optionalText("note", note, 2_000);
        }
    }
}
