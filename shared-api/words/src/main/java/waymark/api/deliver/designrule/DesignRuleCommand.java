package waymark.api.deliver.designrule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.deliver.designrule.proposal.RuleProposalId;
import waymark.api.deliver.project.ProjectId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Command;
import waymark.api.kernel.Require;
import waymark.api.kernel.Role;
import waymark.api.kernel.mark.WhoMay;

/** Everything that can be asked of a design rule. */
public sealed interface DesignRuleCommand extends Command {

    /** The rule. */
    DesignRuleId rule();

    @Override
    default String stream() {
        return rule().value();
    }

    /**
     * Adopts what every change must keep to.
     *
     * @param words what it asks, in a sentence
     * @param blocking whether a gate stays shut until it is answered (DRL-2)
     * @param source what it was born from: the id of a problem or an insight
     * @param proposal the proposal it takes up, if it takes one up
     * @param owner who answers for it, and hears what touches it
     */
    @WhoMay(Role.COUNCIL)
    record AdoptRule(DesignRuleId rule, RuleKind kind, String words, boolean blocking,
            String source, @Nullable RuleProposalId proposal, PersonId owner, Touched touched)
            implements
                DesignRuleCommand,
                Creation {

        public AdoptRule {
            Require.present("kind", kind);
            words = Require.text("rule", words, 500);
            source = Require.text("source", source, 80);
            Require.present("owner", owner);
            Require.present("touched", touched);
        }
    }

    /** Ends it: gates ask for it no more. */
    @WhoMay(Role.COUNCIL)
    record RetireRule(DesignRuleId rule, String reason) implements DesignRuleCommand, Change {

        public RetireRule {
            reason = Require.text("reason", reason, 1_000);
        }
    }

    /**
     * Lets one project go on without an answer to it for a while (DRL-1).
     *
     * @param until the last day on which it need not be answered
     * @param meeting the meeting of the council that agreed; of an advisory rule none is needed
     */
    @WhoMay({Role.COUNCIL, Role.PROJECT_MANAGER, Role.ANALYST, Role.FINANCE, Role.EMPLOYEE})
    record WaiveRule(DesignRuleId rule, ProjectId project, String reason, LocalDate until,
            @Nullable MeetingId meeting) implements DesignRuleCommand, Addition {

        public WaiveRule {
            Require.present("project", project);
            reason = Require.text("reason", reason, 1_000);
            Require.present("until", until);
        }
    }
}
