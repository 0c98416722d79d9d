package waymark.command.choose.businesscase.room;

import java.util.List;
import waymark.api.kernel.Event;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.ProblemEvent.ProblemFramed;
import waymark.command.kernel.rule.Fold;

/**
 * What a problem grew from.
 *
 * @param insights the insights it rests on
 */
record Grown(List<InsightId> insights) {

    static final Fold<Grown> FOLD = new Fold<>() {
        @Override
        public Grown initial() {
            return new Grown(List.of());
        }

        @Override
        public Grown evolve(Grown grown, Event event) {
            return event instanceof ProblemFramed told ? new Grown(told.insights()) : grown;
        }
    };
}
