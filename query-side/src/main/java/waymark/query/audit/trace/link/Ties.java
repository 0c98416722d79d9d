package waymark.query.audit.trace.link;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.choose.council.meeting.MeetingEvent;
import waymark.api.choose.initiative.InitiativeEvent;
import waymark.api.deliver.designrule.DesignRuleEvent;
import waymark.api.deliver.gate.GateEvent.GatePassed;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.kernel.Event;
import waymark.api.listen.followup.FollowupEvent.FollowupOpened;
import waymark.api.measure.benefit.BenefitEvent.BenefitPlanned;
import waymark.api.measure.metric.MetricEvent.MetricDefined;
import waymark.api.measure.metric.MetricEvent.MetricRedefined;
import waymark.api.measure.metric.MetricId;
import waymark.api.measure.metric.definition.Definition;
import waymark.api.tell.outcome.OutcomeEvent;
import waymark.api.understand.insight.InsightEvent;
import waymark.api.understand.journey.JourneyEvent;
import waymark.api.understand.problem.ProblemEvent;

/** Which links an event states, whatever its subject. */
public final class Ties {

    /**
     * The links of this event; none when it states none.
     *
     * @param parts how many counted parts a thing has with this event, by its id
     */
    public static List<Tie> of(Event event, ToIntFunction<String> parts) {
        return switch (event) {
            case InsightEvent told -> InsightTies.of(told, parts.applyAsInt(told.stream()));
            case JourneyEvent told ->
                JourneyTies.of(told, parts.applyAsInt(told.stream()));
            case ProblemEvent told -> InsightTies.of(told);
            case InitiativeEvent told -> ChoiceTies.of(told);
            case BusinessCaseEvent told -> ChoiceTies.of(told);
            case MeetingEvent told -> ChoiceTies.of(told);
            case DesignRuleEvent told -> RuleTies.of(told);
            case GatePassed told -> RuleTies.of(told);
            case ProjectEvent told -> ResultTies.of(told, parts);
            case OutcomeEvent told -> ResultTies.of(told);
            case FollowupOpened told -> List.of(Tie.states("source",
                    Tie.from(told.source(), "was followed up by", told.followup())));
            case MetricDefined told -> heard(told.metric(), told.definition());
            case MetricRedefined told -> heard(told.metric(), told.definition());
            case BenefitPlanned told -> List.of(Tie.states("planned", Stream.concat(
                    Tie.from(told.initiative(), "is to earn", told.benefit()),
                    Tie.from(told.businessCase(), "promised", told.benefit()))));
            default -> List.of();
        };
    }

    /** The one source whose answers a metric counts, if it counts those of one. */
    private static List<Tie> heard(MetricId metric, Definition definition) {
        return List.of(Tie.states("source",
                Tie.from(definition.population().source(), "is counted in", metric)));
    }

    private Ties() {}
}
