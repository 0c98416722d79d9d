package waymark.query.audit.trace.link;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.api.kernel.Event;
import waymark.api.understand.concern.Concerns;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.Evidence.Stance;
import waymark.api.understand.insight.InsightEvent;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightLinked;
import waymark.api.understand.insight.InsightEvent.InsightMerged;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.ProblemEvent;
import waymark.api.understand.problem.ProblemEvent.ProblemAddressed;
import waymark.api.understand.problem.ProblemEvent.ProblemAnalysed;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.api.understand.problem.ProblemEvent.ProblemGrounded;
import waymark.api.understand.problem.ProblemEvent.ProblemLinked;
import waymark.query.audit.trace.link.Tie.Ends;
import waymark.query.audit.trace.thing.Part;

/** What insights and problems rest on, and whom they concern. */
public final class InsightTies {

    /** How a merged insight leads to the one that goes on for both (INS-4). */
    public static final String WENT_ON_AS = "went on as";

    /** @param counted how many pieces of evidence there are with this event */
    static List<Tie> of(InsightEvent event, int counted) {
        String insight = event.insight().value();
        return switch (event) {
            case InsightRecorded told -> List.of(evidence(told, told.evidence(), counted));
            case EvidenceAdded told ->
                List.of(evidence(told, List.of(told.evidence()), counted));
            case InsightMerged told -> List.of(Tie.states("merged",
                    Tie.from(told.insight(), WENT_ON_AS, told.into())));
            case InsightLinked told -> List.of(concerns(told.concerns(), insight));
            default -> List.of();
        };
    }

    /** Where people and journeys stand behind an insight or a problem. */
    static Tie concerns(Concerns concerns, String target) {
        return Tie.states("concerns", Stream.concat(
                concerns.personas().stream()
                        .map(one -> new Ends(one.value(), target, "is concerned by")),
                concerns.places().stream().map(one -> new Ends(one.touchpoint() == null
                        ? one.journey().value()
                        : Part.id(Part.TOUCHPOINT, one.journey().value(), one.touchpoint()),
                        target, "is where it shows"))));
    }

    /** Each piece stands between what it names and what it is evidence of. */
    private static Tie evidence(Event event, List<Evidence> evidence, int counted) {
        return Tie.adds("evidence", IntStream.range(0, evidence.size()).boxed()
                .flatMap(at -> evidence(event.stream(), event.stream(), evidence.get(at),
                        counted - evidence.size() + at + 1)));
    }

    /**
     * One piece.
     *
     * @param whole the id of the thing whose evidence is counted
     * @param target what it is evidence of
     * @param number which of these it is
     */
    static Stream<Ends> evidence(String whole, String target, Evidence one, int number) {
        String piece = Part.id(Part.EVIDENCE, whole, number);
        String points = one.stance() == Stance.SUPPORTS ? "supports" : "contradicts";
        return Stream.concat(sources(one).map(source -> new Ends(source, piece, "shows in")),
                Stream.of(new Ends(piece, target, points)));
    }

    /** What evidence names: a source, a metric, another thing. */
    private static Stream<String> sources(Evidence evidence) {
        Evidence.Pinned pinned = evidence.pinned();
        return Stream.concat(Tie.named(evidence.link()),
                Tie.named(pinned == null ? null : pinned.query())).distinct();
    }

    /** What a problem rests on, and what takes it on. */
    static List<Tie> of(ProblemEvent event) {
        String problem = event.problem().value();
        return switch (event) {
            case ProblemFramed told -> List.of(grounds(told.insights(), problem));
            case ProblemGrounded told -> List.of(grounds(List.of(told.insight()), problem));
            case ProblemLinked told -> List.of(concerns(told.concerns(), problem));
            case ProblemAnalysed _ -> List.of(Tie.states("cause", Stream.of(new Ends(problem,
                    Part.id(Part.CAUSE, problem, 1), "comes from"))));
            case ProblemAddressed told -> List.of(Tie.adds("addressed",
                    Tie.from(told.problem(), "is attacked by", told.initiative())));
            default -> List.of();
        };
    }

    private static Tie grounds(List<InsightId> insights, String problem) {
        return Tie.adds("grounds", insights.stream()
                .map(one -> new Ends(one.value(), problem, "is why there is")));
    }

    private InsightTies() {}
}
