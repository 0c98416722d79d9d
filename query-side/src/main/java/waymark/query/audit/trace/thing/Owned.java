package waymark.query.audit.trace.thing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeInherited;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.OwnerNamed;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackAsked;
import waymark.api.choose.initiative.InitiativeEvent.SponsorNamed;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleAdopted;
import waymark.api.deliver.project.ProjectEvent.ManagerNamed;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.govern.organisation.DepartmentId;
import waymark.api.kernel.Event;
import waymark.api.kernel.StreamId;
import waymark.api.listen.followup.FollowupEvent.FollowupAssigned;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;

/**
 * Who answers for a thing, as far as an event says so.
 *
 * @param owner the id of the person; null where it says nothing of them
 * @param department the id of the department; null where it says nothing of it
 */
record Owned(@Nullable String owner, @Nullable String department) {

    private static final Owned UNSAID = new Owned(null, null);

    static Owned of(Event event) {
        return switch (event) {
            case InitiativeProposed told -> by(told.owner(), told.departments());
            case InitiativeInherited told -> by(told.owner(), List.of());
            case QuickTrackAsked told -> by(told.asker(), List.of(told.form().department()));
            case OwnerNamed told -> by(told.owner(), List.of());
            case SponsorNamed told -> by(null, told.departments());
            case CaseDrafted told -> by(told.author(), List.of());
            case ProjectStarted told -> by(told.manager(), List.of());
            case ManagerNamed told -> by(told.manager(), List.of());
            case RuleAdopted told -> by(told.owner(), List.of());
            case BenefitPlanned told -> by(told.plan().owner(), List.of());
            case FollowupAssigned told -> by(told.owner(), told.department() == null
                    ? List.of()
                    : List.of(told.department()));
            default -> UNSAID;
        };
    }

    private static Owned by(@Nullable StreamId owner, List<DepartmentId> departments) {
        return new Owned(owner == null ? null : owner.value(),
                departments.isEmpty() ? null : departments.getFirst().value());
    }
}
