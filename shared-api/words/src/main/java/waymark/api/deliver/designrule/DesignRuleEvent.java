package waymark.api.deliver.designrule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.deliver.designrule.proposal.RuleProposalId;
import waymark.api.deliver.project.ProjectId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;

/** Everything that can have happened to a design rule. */
public sealed interface DesignRuleEvent extends Event {

    /** The rule. */
    DesignRuleId rule();

    @Override
    default String stream() {
        return rule().value();
    }

    /**
     * It was adopted.
     *
     * @param source the id of the problem or insight it was born from
     */
    @Named("design-rule.adopted")
    @Opens("DRL")
    record RuleAdopted(DesignRuleId rule, RuleKind kind, @NotPersonal String words,
            boolean blocking, @NotPersonal String source, @Nullable RuleProposalId proposal,
            PersonId owner, Touched touched)
            implements
                DesignRuleEvent {}

    /** It was retired. */
    @Named("design-rule.retired")
    record RuleRetired(DesignRuleId rule, @NotPersonal String reason)
            implements
                DesignRuleEvent {}

    /**
     * A project need not answer it for a while.
     *
     * @param number which waiver of this rule it is, from 1
     * @param until the last day it holds
     * @param meeting the meeting of the council that agreed, if one did
     */
    @Named("design-rule.waived")
    record RuleWaived(DesignRuleId rule, int number, ProjectId project,
            @NotPersonal String reason, LocalDate until, @Nullable MeetingId meeting)
            implements
                DesignRuleEvent {}
}
