package waymark.query.audit.trace.thing;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.audit.trace.TraceQuery.Pin;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDeferred;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRejected;
import waymark.api.choose.businesscase.BusinessCaseEvent.Decided;
import waymark.api.choose.businesscase.BusinessCaseEvent.DecisionSuperseded;
import waymark.api.kernel.Event;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightAbsorbed;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.journey.JourneyEvent.EmotionEvidenced;
import waymark.api.understand.journey.JourneyEvent.JourneyDrawn;
import waymark.api.understand.journey.JourneyEvent.TouchpointAdded;
import waymark.api.understand.journey.JourneyEvent.TouchpointRemoved;
import waymark.api.understand.journey.JourneyEvent.TouchpointReworded;
import waymark.api.understand.journey.map.Words;
import waymark.api.understand.problem.ProblemEvent.ProblemAnalysed;
import waymark.api.worth.Money;

/** Which parts of things an event begins or changes. */
final class Parts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu",
            Locale.ENGLISH);

    /**
     * These parts.
     *
     * @param counted how many counted parts the thing has with this event, by which new ones are
     *     numbered
     */
    static List<Part> of(Event event, int counted) {
        return switch (event) {
            case JourneyDrawn told -> Stream.concat(touchpoints(told).stream(),
                    evidence(told, told.map().evidenced().stream()
                            .flatMap(one -> Stream.ofNullable(one.emotion().evidence()))
                            .toList(), counted).stream())
                    .toList();
            case InsightRecorded told -> evidence(event, told.evidence(), counted);
            case EvidenceAdded told -> evidence(event, List.of(told.evidence()), counted);
            case EmotionEvidenced told -> evidence(event, List.of(told.evidence()), counted);
            case ProblemAnalysed told -> List.of(new Part(Part.CAUSE, event.stream(), 1,
                    told.cause().root(), told.cause().method().name(), null));
            case Decided told -> List.of(decision(told));
            case DecisionSuperseded told -> List.of(new Part(Part.DECISION, event.stream(),
                    told.decision(), null, "SUPERSEDED", null));
            default -> touchpoints(event);
        };
    }

    /** How many counted parts an event adds; what is taken over from another thing counts. */
    static int added(Event event) {
        return switch (event) {
            case InsightRecorded told -> told.evidence().size();
            case JourneyDrawn told -> told.map().evidenced().size();
            case InsightAbsorbed told -> told.evidence().size();
            case EvidenceAdded _,EmotionEvidenced _,Decided _ -> 1;
            default -> 0;
        };
    }

    private static List<Part> touchpoints(Event event) {
        return switch (event) {
            case JourneyDrawn told -> told.map().touchpoints().stream()
                    .map(one -> touchpoint(event, one.number(), one.words())).toList();
            case TouchpointAdded told ->
                List.of(touchpoint(event, told.touchpoint(), told.words()));
            case TouchpointReworded told ->
                List.of(touchpoint(event, told.touchpoint(), told.words()));
            case TouchpointRemoved told -> List.of(new Part(Part.TOUCHPOINT, event.stream(),
                    told.touchpoint(), null, "REMOVED", null));
            default -> List.of();
        };
    }

    private static Part touchpoint(Event event, int number, Words words) {
        String channel = words.channel() == null ? "" : ", " + words.channel();
        return new Part(Part.TOUCHPOINT, event.stream(), number, words.name() + channel, "IN_USE",
                null);
    }

    private static List<Part> evidence(Event event, List<Evidence> evidence, int counted) {
        int before = counted - evidence.size();
        return IntStream.range(0, evidence.size()).mapToObj(at -> {
            Evidence one = evidence.get(at);
            return new Part(Part.EVIDENCE, event.stream(), before + at + 1, one.summary(),
                    one.stance().name(), pin(one.pinned()));
        }).toList();
    }

    private static @Nullable Pin pin(Evidence.@Nullable Pinned pinned) {
        return pinned == null ? null : new Pin(pinned.query(), pinned.position());
    }

    private static Part decision(Decided told) {
        String stage = switch (told) {
            case CaseApproved _ -> "APPROVED";
            case CaseRejected _ -> "REJECTED";
            case CaseDeferred _ -> "DEFERRED";
        };
        String reason = told.decision().reason();
        String amount = told instanceof CaseApproved approved ? said(approved.amount()) : "";
        return new Part(Part.DECISION, told.stream(), told.decision().number(),
                "Decided on " + told.decision().effectiveOn().format(DAY) + amount
                        + (reason == null ? "" : ": " + reason),
                stage, null);
    }

    private static String said(Money amount) {
        boolean whole = amount.amount().stripTrailingZeros().scale() <= 0;
        return ", " + amount.currency() + " "
                + String.format(Locale.ENGLISH, whole ? "%,.0f" : "%,.2f", amount.amount());
    }

    private Parts() {}
}
