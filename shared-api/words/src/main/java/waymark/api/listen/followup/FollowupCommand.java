package waymark.api.listen.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.listen.feedback.FeedbackId;
import waymark.api.listen.followup.deal.Due;
import waymark.api.listen.followup.deal.Scored;
import waymark.api.listen.followup.rule.Trigger;

/** Everything that can be asked of a case of any kind. */
public sealed interface FollowupCommand extends Command permits ComplaintCommand, OutreachCommand,
        FollowupCommand.OpenFollowup, FollowupCommand.AssignFollowup,
        FollowupCommand.RecordConsent, FollowupCommand.RecordRecovery,
        FollowupCommand.CloseFollowup, FollowupCommand.ReopenFollowup,
        FollowupCommand.WithdrawFollowup, FollowupCommand.TellOverdue {

    /** The case. */
    FollowupId followup();

    @Override
    default String stream() {
        return followup().value();
    }

    /**
     * Begins to follow up: by the rule of a source, or by hand. An answer is followed up once.
     *
     * @param feedback the answer it goes back to, if there is one
     * @param terms the kind, who answers for it and by when, as a source's rule says it
     * @param matter what it is about, where no answer says so
     * @param mayContact without an answer: whether the customer agreed to be contacted
     */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record OpenFollowup(FollowupId followup, @Nullable FeedbackId feedback, Trigger terms,
            @Nullable String matter, boolean mayContact) implements FollowupCommand, Creation {

        public OpenFollowup {
            Require.present("terms", terms);
            matter = Require.optionalText("matter", matter, 4_000);
            if (feedback == null && matter == null) {
                throw new Unacceptable("matter", "What is it about?",
                        "the answer it goes back to, or what the customer said");
            }
        }
    }

    /** Puts it into other hands. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record AssignFollowup(FollowupId followup, @Nullable PersonId owner,
            @Nullable DepartmentId department) implements FollowupCommand, Change {

        public AssignFollowup {
            if (owner == null && department == null) {
                throw new Unacceptable("owner", "Who answers for it?",
                        "an owner, or a department whose head does");
            }
        }
    }

    /** Says that the customer agreed to be contacted, or does not want it any more. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.EMPLOYEE})
    record RecordConsent(FollowupId followup, boolean mayContact, @Nullable String note)
            implements
                FollowupCommand,
                Addition {

        public RecordConsent {
            note = Require.optionalText("note", note, 1_000);
        }
    }

    /**
     * Says how the customer scores us after it, so that recovery shows (FUP-2).
     *
     * @param after the score, where the customer was asked by hand
     * @param again the later answer of the same customer that holds the score
     */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.EMPLOYEE})
    record RecordRecovery(
            FollowupId followup, @Nullable Scored after, @Nullable FeedbackId again)
            implements
                FollowupCommand,
                Addition {

        public RecordRecovery {
            if ((after == null) == (again == null)) {
                throw new Unacceptable("after", "How does the customer score us now?",
                        "a score, or the later answer that holds it, not both");
            }
        }
    }

    /** Says that it is over, and why it came up (FUP-3). */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.EMPLOYEE})
    record CloseFollowup(FollowupId followup, @Nullable String cause, @Nullable String note)
            implements
                FollowupCommand,
                Change {

        public CloseFollowup {
            cause = Require.optionalText("cause", cause, 40);
            note = Require.optionalText("note", note, 2_000);
        }
    }

    /** Takes it up again, since the customer came back; it is due anew. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER, Role.EMPLOYEE})
    record ReopenFollowup(FollowupId followup, String reason) implements FollowupCommand, Change {

        public ReopenFollowup {
            reason = Require.text("reason", reason, 1_000);
        }
    }

    /** Says that it should not have been opened. */
    @WhoMay({Role.ANALYST, Role.PROJECT_MANAGER})
    record WithdrawFollowup(FollowupId followup, String reason)
            implements
                FollowupCommand,
                Change {

        public WithdrawFollowup {
            reason = Require.text("reason", reason, 1_000);
        }
    }

    /** Says that a due time has passed, if the customer still waits; Waymark alone says so. */
    @WhoMay(Role.ADMIN)
    record TellOverdue(FollowupId followup, Due due, Instant dueAt)
            implements
                FollowupCommand,
                Addition {}
}
