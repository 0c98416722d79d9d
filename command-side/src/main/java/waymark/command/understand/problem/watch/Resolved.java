package waymark.command.understand.problem.watch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waymark.api.kernel.Event;
import waymark.api.understand.insight.Evidence;
import waymark.api.understand.insight.InsightEvent.EvidenceAdded;
import waymark.api.understand.insight.InsightEvent.InsightAbsorbed;
import waymark.api.understand.insight.InsightEvent.InsightMerged;
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

    /** How often what goes on for an insight may have been merged itself. */
    private static final int MERGERS = 5;

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

    /** The fold over an insight's stream: what goes on for it, once it is merged. */
    private static final Fold<Optional<InsightId>> INTO = new Fold<>() {
        @Override
        public Optional<InsightId> initial() {
            return Optional.empty();
        }

        @Override
        public Optional<InsightId> evolve(Optional<InsightId> before, Event event) {
            return event instanceof InsightMerged told ? Optional.of(told.into()) : before;
        }
    };

    /** What it rests on and what goes on for that (INS-4), as far as is known. */
    List<InsightId> carrying(Known known) {
        Set<InsightId> all = new LinkedHashSet<>(insights);
        Set<InsightId> last = Set.copyOf(all);
        for (int merged = 0; merged < MERGERS && !last.isEmpty(); merged++) {
            last = last.stream().filter(one -> known.exists(one.value()))
                    .flatMap(one -> known.of(one.value(), INTO).stream()).filter(all::add)
                    .collect(Collectors.toSet());
        }
        return List.copyOf(all);
    }

    /** The causes of cases that its insights pin, once these are known. */
    List<String> causes(Known known) {
        return carrying(known).stream()
                .flatMap(one -> known.of(one.value(), EVIDENCE).stream())
                .map(Evidence::pinned)
                .flatMap(pinned -> pinned == null
                        ? Stream.empty()
                        : pinned.followupCause().stream())
                .distinct().sorted().toList();
    }
}
