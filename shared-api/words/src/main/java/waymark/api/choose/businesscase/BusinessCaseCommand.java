package waymark.api.choose.businesscase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent.Opinion;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.decision.RoomDecision;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of a business case. */
public sealed interface BusinessCaseCommand extends Command {

    /** The business case. */
    BusinessCaseId businessCase();

    @Override
    default String stream() {
        return businessCase().value();
    }

    /** Begins a case for an initiative; who does is its author. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE})
    record DraftCase(BusinessCaseId businessCase, InitiativeId initiative, CaseContent content)
            implements
                BusinessCaseCommand,
                Creation {

        public DraftCase {
            Require.present("initiative", initiative);
            Require.present("content", content);
        }
    }

    /** Says it anew, as long as it is a draft or was not granted; who does becomes an author. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE})
    record RedraftCase(BusinessCaseId businessCase, CaseContent content)
            implements
                BusinessCaseCommand,
                Change {

        public RedraftCase {
            Require.present("content", content);
        }
    }

    /** Hands it in; its figures are computed and it is frozen (BC-1). */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE})
    record SubmitCase(BusinessCaseId businessCase) implements BusinessCaseCommand, Change {}

    /** Says what finance thinks of it (BC-3). */
    @WhoMay(Role.FINANCE)
    record ReviewCase(
            BusinessCaseId businessCase,
            Opinion opinion,
            @Nullable String note,
            @Nullable String reason)
            implements
                BusinessCaseCommand,
                Change {

        public ReviewCase {
            Require.present("opinion", opinion);
            note = opinion == Opinion.SOUND
                    ? Require.optionalText("note", note, 4_000)
                    : Require.text("note", note, 4_000);
            reason = Require.optionalText("reason", reason, 500);
        }
    }

    /** Takes it back before it is decided. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE})
    record WithdrawCase(BusinessCaseId businessCase, String reason)
            implements
                BusinessCaseCommand,
                Change {

        public WithdrawCase {
            reason = Require.text("reason", reason, 500);
        }
    }

    /** Records what the room decided (CNL-6). */
    @WhoMay(Role.COUNCIL)
    record DecideCase(
            BusinessCaseId businessCase, RoomDecision decision, @Nullable String reason)
            implements
                BusinessCaseCommand,
                Change {

        public DecideCase {
            Require.present("decision", decision);
            boolean plain = decision.verdict() == RoomDecision.Verdict.APPROVE
                    && decision.supersedes() == null;
            reason = plain
                    ? Require.optionalText("reason", reason, 500)
                    : Require.text("reason", reason, 500);
        }
    }

    /** Says that a condition of the approval is met (BC-5). */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.FINANCE, Role.COUNCIL})
    record MeetCondition(
            BusinessCaseId businessCase, int condition, String note, LocalDate effectiveOn)
            implements
                BusinessCaseCommand,
                Addition {

        public MeetCondition {
            note = Require.text("note", note, 1_000);
            Require.present("effectiveOn", effectiveOn);
        }
    }
}
