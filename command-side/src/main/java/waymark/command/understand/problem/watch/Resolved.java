package waymark.command.understand.problem.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import waymark.api.kernel.Event;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightAbsorbed;
import waymark.api.understand.insight.InsightEvent.InsightRecorded;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.api.understand.problem.ProblemEvent.ProblemGrounded;
import waymark.api.understand.problem.ProblemEvent.ProblemReopened;
import waymark.api.understand.problem.ProblemEvent.ProblemResolved;
import waymark.command.kernel.rule.Fold;
import waymark.command.kernel.rule.Known;

/**
 * What the watch needs to know of a problem.
 *
 * @param resolved whether customers no longer have it
 * @param insights what it rests on
 */
record Resolved(boolean resolved, List<InsightId> insights) {

    /** The fold over a problem's stream. */
    static final Fold<Resolved> FOLD = new Fold<>() {
        @Override
        public Resolved initial() {
            return new Resolved(false, List.of());
        }

        @Override
        public Resolved evolve(Resolved before, Event event) {
            return switch (event) {
                case ProblemFramed told -> new Resolved(false, told.insights());
                case ProblemGrounded told -> new Resolved(before.resolved(), Stream.concat(
                        before.insights().stream(), Stream.of(told.insight())).toList());
                case ProblemResolved _ -> new Resolved(true, before.insights());
                case ProblemReopened _ -> new Resolved(false, before.insights());
                case Event _ -> before;
            };
        }
    };

    /** The fold over an insight's stream: all its evidence. */
    private static final Fold<List<Evidence>> EVIDENCE = new Fold<>() {
        @Override
        public List<Evidence> initial() {
            return List.of();
        }

        @Override
        public List<Evidence> evolve(List<Evidence> before, Event event) {
            List<Evidence> all = new ArrayList<>(before);
            switch (event) {
                case InsightRecorded told -> all.addAll(told.evidence());
                case EvidenceAdded told -> all.add(told.evidence());
                case InsightAbsorbed told -> all.addAll(told.evidence());
                case Event _ -> {}
            }
            return all;
        }
    };

    /** The causes of cases that its insights pin, once these are known. */
    List<String> causes(Known known) {
        return insights.stream().flatMap(one -> known.of(one.value(), EVIDENCE).stream())
                .map(Evidence::pinned)
                .flatMap(pinned -> pinned == null
                        ? Stream.empty()
                        : pinned.followupCause().stream())
                .distinct().sorted().toList();
    }
}
