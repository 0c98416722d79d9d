package waymark.query.audit.trace.link;

import java.util.List;
import java.util.stream.Stream;
import waymark.api.understand.concern.Concerns;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.Evidence.Stance;
import waymark.api.understand.insight.InsightEvent;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightAbsorbed;
import waymark.api.understand.insight.InsightEvent.InsightLinked;
import waymark.api.understand.insight.InsightEvent.InsightMerged;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.ProblemEvent;
import waymark.api.understand.problem.ProblemEvent.ProblemAddressed;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.api.understand.problem.ProblemEvent.ProblemGrounded;
import waymark.api.understand.problem.ProblemEvent.ProblemLinked;
import waymark.query.audit.trace.link.Tie.Ends;

/** What insights and problems rest on, and whom they concern. */
final class InsightTies {

    static List<Tie> of(InsightEvent event) {
        String insight = event.insight().value();
        return switch (event) {
            case InsightRecorded told -> evidence(told.evidence(), insight);
            case EvidenceAdded told -> evidence(List.of(told.evidence()), insight);
            case InsightAbsorbed told -> evidence(told.evidence(), insight);
            case InsightMerged told -> List.of(Tie.states("merged",
                    Tie.from(told.insight(), "went on as", told.into())));
            case InsightLinked told -> List.of(concerns(told.concerns(), insight));
            default -> List.of();
        };
    }

    /** Where people and journeys stand behind an insight or a problem. */
    static Tie concerns(Concerns concerns, String target) {
        return Tie.states("concerns", Stream.concat(
                concerns.personas().stream()
                        .map(one -> new Ends(one.value(), target, "is concerned by")),
                concerns.places().stream().map(one -> new Ends(one.journey().value(), target,
                        one.touchpoint() == null
                                ? "is where it shows"
                                : "at touchpoint " + one.touchpoint()))));
    }

    private static List<Tie> evidence(List<Evidence> evidence, String insight) {
        return List.of(Tie.adds("evidence", evidence.stream()
                .flatMap(one -> sources(one).map(source -> new Ends(source, insight,
                        one.stance() == Stance.SUPPORTS ? "supports" : "contradicts")))));
    }

    /** What evidence names: a source, a metric, another thing. */
    static Stream<String> sources(Evidence evidence) {
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
