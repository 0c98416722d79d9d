package waymark.api.choose.businesscase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.content.CaseContent;
import waymark.api.choose.businesscase.decision.Condition;
import waymark.api.choose.businesscase.decision.DecisionRecord;
import waymark.api.choose.businesscase.decision.PlannedBenefit;
import waymark.api.choose.businesscase.figures.CaseFigures;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;
import waymark.api.worth.Money;

/**
 * Everything that can have happened to a business case. Words of dissent are kept under the key of
 * the case; all else is the programme's own wording and names people by id.
 */
public sealed interface BusinessCaseEvent extends Event {

    /** What finance thinks of a case. */
    enum Opinion { SOUND, SOUND_WITH_REMARKS, UNSOUND }

    /** The business case. */
    BusinessCaseId businessCase();

    /** The initiative it is for. */
    InitiativeId initiative();

    @Override
    default String stream() {
        return businessCase().value();
    }

    /** It was decided, one way or another. */
    sealed interface Decided extends BusinessCaseEvent {

        /** How. */
        DecisionRecord decision();

        /** The meeting it was decided in. */
        default MeetingId meeting() {
            return decision().meeting();
        }
    }

    /**
     * It was begun.
     *
     * @param author who began it; none when Waymark itself did
     */
    @Named(value = "business-case.drafted", revision = 2)
    @Opens("BC")
    record CaseDrafted(
            BusinessCaseId businessCase,
            InitiativeId initiative,
            @Nullable PersonId author,
            CaseContent content)
            implements
                BusinessCaseEvent {}

    /**
     * It was said anew.
     *
     * @param author who did, and is an author from now on
     * @param revision which draft this is; the first was 1
     */
    @Named(value = "business-case.redrafted", revision = 2)
    record CaseRedrafted(
            BusinessCaseId businessCase,
            InitiativeId initiative,
            @Nullable PersonId author,
            int revision,
            CaseContent content)
            implements
                BusinessCaseEvent {}

    /**
     * It was handed in and frozen.
     *
     * @param submitter who handed it in, and counts as an author
     * @param revision the draft that is frozen
     * @param figures what it is worth, with method versions
     */
    @Named("business-case.submitted")
    record CaseSubmitted(
            BusinessCaseId businessCase,
            InitiativeId initiative,
            @Nullable PersonId submitter,
            int revision,
            CaseFigures figures)
            implements
                BusinessCaseEvent {}

    /** Finance said what it thinks of it. */
    @Named("business-case.reviewed")
    record CaseReviewed(
            BusinessCaseId businessCase,
            InitiativeId initiative,
            @Nullable PersonId reviewer,
            int revision,
            Opinion opinion,
            @Nullable @NotPersonal String note,
            @Nullable @NotPersonal String reason,
            boolean selfApproved)
            implements
                BusinessCaseEvent {}

    /** It was taken back. */
    @Named("business-case.withdrawn")
    record CaseWithdrawn(
            BusinessCaseId businessCase, InitiativeId initiative, @NotPersonal String reason)
            implements
                BusinessCaseEvent {}

    /**
     * It was approved.
     *
     * @param amount what may be spent: the baseline of its project
     * @param benefitLines what it is to bring, line by line
     * @param conditions what it depends on, numbered from 1 in their order
     */
    @Named("business-case.approved")
    record CaseApproved(
            BusinessCaseId businessCase,
            InitiativeId initiative,
            @NotPersonal String title,
            DecisionRecord decision,
            Money amount,
            List<PlannedBenefit> benefitLines,
            List<Condition> conditions)
            implements
                Decided {

        public CaseApproved {
            benefitLines = List.copyOf(benefitLines);
            conditions = List.copyOf(conditions);
        }
    }

    /** It was said no to. */
    @Named("business-case.rejected")
    record CaseRejected(
            BusinessCaseId businessCase,
            InitiativeId initiative,
            @NotPersonal String title,
            DecisionRecord decision)
            implements
                Decided {}

    /** It was put off. */
    @Named("business-case.deferred")
    record CaseDeferred(
            BusinessCaseId businessCase,
            InitiativeId initiative,
            @NotPersonal String title,
            DecisionRecord decision,
            LocalDate until)
            implements
                Decided {}

    /** A condition of its approval is met. */
    @Named("business-case.condition-met")
    record ConditionMet(
            BusinessCaseId businessCase,
            InitiativeId initiative,
            int decision,
            int condition,
            @NotPersonal String note,
            LocalDate effectiveOn)
            implements
                BusinessCaseEvent {}

    /** A decision no longer holds; the one that replaces it follows at once (CNL-3). */
    @Named("business-case.decision-superseded")
    record DecisionSuperseded(
            BusinessCaseId businessCase,
            InitiativeId initiative,
            int decision,
            int by,
            @NotPersonal String reason)
            implements
                BusinessCaseEvent {}
}
