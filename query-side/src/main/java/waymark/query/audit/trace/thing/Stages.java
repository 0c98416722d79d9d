package waymark.query.audit.trace.thing;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.ProjectStarted;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.measure.benefit.BenefitEvent;
import waymark.api.measure.benefit.BenefitEvent.ClaimRestated;
import waymark.api.measure.benefit.BenefitEvent.ClaimVerified;
import waymark.api.measure.benefit.BenefitEvent.Result;
import waymark.api.understand.journey.JourneyEvent.JourneyPublished;
import waymark.query.deliver.project.stage.ProjectStages;

/** How far things come by what happened; an initiative by what happened to its case as well. */
final class Stages {

    private static final Map<String, String> OWN = Stream.of("""
            feedback-source.opened OPEN
            followup.opened OPEN
            followup.closed CLOSED
            followup.reopened REOPENED
            followup.withdrawn WITHDRAWN
            persona.described IN_USE
            persona.retired RETIRED
            journey.drawn DRAFT
            journey.published PUBLISHED
            journey.draft-discarded DISCARDED
            insight.recorded RECORDED
            insight.validated VALIDATED
            insight.refuted REFUTED
            insight.retired RETIRED
            insight.merged MERGED
            problem.framed FRAMED
            problem.analysed ANALYSED
            problem.prioritised PRIORITISED
            problem.addressed ADDRESSED
            problem.resolved RESOLVED
            problem.parked PARKED
            problem.reopened REOPENED
            initiative.proposed PROPOSED
            initiative.inherited INHERITED
            initiative.quick-track-asked PROPOSED
            initiative.quick-track-approved APPROVED
            initiative.scored SCORED
            initiative.rejected REJECTED
            initiative.stopped STOPPED
            business-case.drafted DRAFT
            business-case.redrafted DRAFT
            business-case.submitted SUBMITTED
            business-case.reviewed REVIEWED
            business-case.withdrawn WITHDRAWN
            business-case.approved APPROVED
            business-case.rejected REJECTED
            business-case.deferred DEFERRED
            meeting.scheduled SCHEDULED
            meeting.opened OPEN
            meeting.closed CLOSED
            design-rule.adopted IN_FORCE
            design-rule.retired RETIRED
            metric.defined IN_USE
            metric.retired RETIRED
            benefit.planned PLANNED
            benefit.measured MEASURED
            benefit.claimed CLAIMED
            benefit.verified VERIFIED
            benefit.verified-by-sample VERIFIED
            benefit.faded FADED
            outcome.drafted DRAFTED
            outcome.published PUBLISHED
            outcome.confirmed CONFIRMED
            outcome.disputed DISPUTED
            outcome.retracted RETRACTED
            """.split("\n")).map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(one -> one[0], one -> one[1]));

    /** INI-3: the stage of an initiative follows from what happened elsewhere. */
    private static final Map<String, String> OF_THE_INITIATIVE = Map.of(
            "business-case.approved", "APPROVED", "business-case.rejected", "REJECTED",
            "business-case.deferred", "DEFERRED", "project.started", "DELIVERING",
            "project.completed", "DELIVERED", "project.stopped", "STOPPED",
            "benefit.verified", "REALISED", "benefit.verified-by-sample", "REALISED");

    /** The stages that things have after an event, by their id. */
    static Map<String, String> after(Event event) {
        Named named = event.getClass().getAnnotation(Named.class);
        if (named == null) {
            return Map.of();
        }
        String own = own(event, named);
        String others = "NOT_REALISED".equals(own) ? null : OF_THE_INITIATIVE.get(named.value());
        Map<String, String> stages = new HashMap<>();
        if (event instanceof JourneyPublished told && told.follows() != null) {
            stages.put(told.follows().value(), "SUPERSEDED");
        }
        if (own != null) {
            stages.put(event.stream(), own);
        }
        if (others != null) {
            stages.put(initiative(event), others);
        }
        return stages;
    }

    /** What it says of the thing itself; of a claim what finance last said of it. */
    private static @Nullable String own(Event event, Named named) {
        return switch (event) {
            case ProjectStarted told -> ProjectStages.begun(told).name();
            case ClaimVerified told -> of(told.result());
            case ClaimRestated told -> of(told.result());
            default -> OWN.get(named.value());
        };
    }

    private static String of(Result result) {
        return result == Result.NOT_REALISED ? "NOT_REALISED" : "VERIFIED";
    }

    private static String initiative(Event event) {
        return switch (event) {
            case BusinessCaseEvent told -> told.initiative().value();
            case ProjectEvent told -> told.initiative().value();
            case BenefitEvent told -> told.initiative().value();
            default -> throw new IllegalArgumentException("no initiative in " + event.stream());
        };
    }

    private Stages() {}
}
