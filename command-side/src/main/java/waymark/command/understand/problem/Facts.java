package waymark.command.understand.problem;

import java.util.List;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeAimed;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.kernel.Event;
import waymark.api.understand.insight.InsightEvent.InsightMerged;
import waymark.api.understand.insight.InsightEvent.InsightRefuted;
import waymark.api.understand.insight.InsightEvent.InsightRetired;
import waymark.api.understand.insight.InsightEvent.InsightValidated;
import waymark.api.understand.problem.ProblemId;
import waymark.command.kernel.rule.Fold;

/** What problems need to know of the streams of others. */
public final class Facts {

    /** Whether an insight is validated now. */
    static final Fold<Boolean> VALIDATED = new Fold<>() {
        @Override
        public Boolean initial() {
            return false;
        }

        @Override
        public Boolean evolve(Boolean validated, Event event) {
            return event instanceof InsightValidated || (validated
                    && !overturns(event));
        }
    };

    /** Whether an insight, validated or not yet, still holds. */
    static final Fold<Boolean> HOLDS = new Fold<>() {
        @Override
        public Boolean initial() {
            return true;
        }

        @Override
        public Boolean evolve(Boolean holds, Event event) {
            return holds && !overturns(event);
        }
    };

    private static boolean overturns(Event event) {
        return event instanceof InsightRefuted || event instanceof InsightRetired
                || event instanceof InsightMerged;
    }

    /** The problems that an initiative attacks. */
    public static final Fold<List<ProblemId>> ATTACKED = new Fold<>() {
        @Override
        public List<ProblemId> initial() {
            return List.of();
        }

        @Override
        public List<ProblemId> evolve(List<ProblemId> attacked, Event event) {
            if (event instanceof InitiativeAimed told) {
                return told.problems();
            }
            return event instanceof InitiativeProposed told ? told.problems() : attacked;
        }
    };

    private Facts() {}
}
