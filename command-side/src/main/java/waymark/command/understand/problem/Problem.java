package waymark.command.understand.problem;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.understand.concern.Concerns;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.Cause;
import waymark.api.understand.problem.Statement;

/**
 * What later decisions need to know of a problem.
 *
 * @param stage how it stands
 * @param reached how far it had come when it was last open
 * @param statement what it says; none before it is framed
 * @param cause what lies beneath it, once that is known
 * @param attackers the initiatives that attack it
 * @param insights the insights it rests on
 * @param concerns whom it concerns and where
 */
record Problem(
        Stage stage,
        Stage reached,
        @Nullable Statement statement,
        @Nullable Cause cause,
        Set<String> attackers,
        Set<String> insights,
        Concerns concerns) {

    enum Stage {
        ABSENT, FRAMED, ANALYSED, PRIORITISED, ADDRESSED, PARKED, RESOLVED
    }

    static final Problem ABSENT = new Problem(Stage.ABSENT, Stage.ABSENT, null, null,
            Set.of(), Set.of(), Concerns.NONE);

    /** Further on its way; never back. */
    Problem upTo(Stage next) {
        Stage further = reached.compareTo(next) < 0 ? next : reached;
        return new Problem(further, further, statement, cause, attackers, insights, concerns);
    }

    Problem saying(Statement words) {
        return new Problem(stage, reached, words, cause, attackers, insights, concerns);
    }

    Problem because(Cause found) {
        return new Problem(stage, reached, statement, found, attackers, insights, concerns);
    }

    Problem attackedBy(String initiative) {
        Set<String> all = new HashSet<>(attackers);
        all.add(initiative);
        return new Problem(stage, reached, statement, cause, Set.copyOf(all), insights, concerns);
    }

    Problem restingOn(List<InsightId> more) {
        Set<String> all = new HashSet<>(insights);
        more.forEach(one -> all.add(one.value()));
        return new Problem(stage, reached, statement, cause, attackers, Set.copyOf(all), concerns);
    }

    Problem about(Concerns others) {
        return new Problem(stage, reached, statement, cause, attackers, insights, others);
    }

    Problem parked() {
        return new Problem(Stage.PARKED, reached, statement, cause, attackers, insights, concerns);
    }

    /** What solved it no longer counts for the next time. */
    Problem resolved() {
        Stage again = cause == null ? Stage.FRAMED : Stage.ANALYSED;
        return new Problem(Stage.RESOLVED, again, statement, cause, Set.of(), insights, concerns);
    }

    Problem reopened() {
        return new Problem(reached, reached, statement, cause, attackers, insights, concerns);
    }

    boolean isOpen() {
        return switch (stage) {
            case FRAMED, ANALYSED, PRIORITISED, ADDRESSED -> true;
            case ABSENT, PARKED, RESOLVED -> false;
        };
    }
}
