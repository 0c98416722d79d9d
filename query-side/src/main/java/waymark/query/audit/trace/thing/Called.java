package waymark.query.audit.trace.thing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDrafted;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRedrafted;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeInherited;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeReworded;
import waymark.api.choose.initiative.InitiativeEvent.QuickTrackAsked;
import waymark.api.deliver.designrule.DesignRuleEvent.RuleAdopted;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.govern.objective.ObjectiveEvent.ObjectiveAmended;
import waymark.api.govern.objective.ObjectiveEvent.ObjectiveSet;
import waymark.api.kernel.Event;
import waymark.api.listen.feedback.source.FeedbackSourceEvent.SourceOpened;
import waymark.api.listen.followup.FollowupEvent.FollowupOpened;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.metric.MetricEvent.MetricDefined;
import waymark.api.measure.metric.MetricEvent.MetricDescribed;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeDrafted;
import waymark.api.tell.outcome.OutcomeEvent.OutcomeReworded;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightEvent.InsightReworded;
import waymark.api.understand.journey.JourneyEvent.JourneyDrawn;
import waymark.api.understand.journey.JourneyEvent.JourneyReframed;
import waymark.api.understand.persona.PersonaEvent.PersonaDescribed;
import waymark.api.understand.persona.PersonaEvent.ProfileReworked;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.api.understand.problem.ProblemEvent.ProblemReworded;

/** What a thing is called by an event: only by words that are of no person. */
final class Called {

    /** What it is called from now on, or null where the event says nothing of it. */
    static @Nullable String by(Event event) {
        return switch (event) {
            case SourceOpened told -> told.terms().name();
            case FollowupOpened told -> "Follow-up: " + said(told.kind());
            case PersonaDescribed told -> told.profile().name();
            case ProfileReworked told -> told.profile().name();
            case JourneyDrawn told -> told.frame().title();
            case JourneyReframed told -> told.frame().title();
            case InsightRecorded told -> told.title();
            case InsightReworded told -> told.title();
            case ProblemFramed told -> told.statement().sentence();
            case ProblemReworded told -> told.statement().sentence();
            case MetricDefined told -> told.traits().name();
            case MetricDescribed told -> told.traits().name();
            case ObjectiveSet told -> told.goal().title();
            case ObjectiveAmended told -> told.goal().title();
            default -> chosen(event);
        };
    }

    private static @Nullable String chosen(Event event) {
        return switch (event) {
            case InitiativeProposed told -> told.title();
            case InitiativeInherited told -> told.row().title();
            case InitiativeReworded told -> told.title();
            case QuickTrackAsked told -> told.form().change();
            case CaseDrafted told -> told.content().title();
            case CaseRedrafted told -> told.content().title();
            case MeetingScheduled told -> "Council of " + told.date();
            case ProjectStarted told -> told.title();
            case RuleAdopted told -> told.words();
            case BenefitPlanned told -> told.plan().name();
            case OutcomeDrafted told -> told.words().weDid();
            case OutcomeReworded told -> told.words().weDid();
            default -> null;
        };
    }

    private static String said(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Called() {}
}
