package waymark.command.govern.lapse;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseEvent.ConditionMet;
import waymark.api.choose.businesscase.BusinessCaseEvent.Decided;
import waymark.api.choose.businesscase.decision.Condition;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * What the approval of a case depends on.
 *
 * @param approved the decision, while an approval is the last one
 * @param met the numbers of its conditions that are met
 */
record Depends(@Nullable CaseApproved approved, Set<Integer> met) {

    /** The fold over a case's own stream; a later decision ends what the one before it named. */
    static final Fold<Depends> FOLD = new Fold<>() {
        @Override
        public Depends initial() {
            return new Depends(null, Set.of());
        }

        @Override
        public Depends evolve(Depends depends, Event event) {
            return switch (event) {
                case CaseApproved told -> new Depends(told, Set.of());
                case Decided _ -> new Depends(null, Set.of());
                case ConditionMet told -> depends.meeting(told.condition());
                default -> depends;
            };
        }
    };

    /** A condition of this decision that is not met; none where it is, or does not hold. */
    @Nullable
    Condition open(int decision, int condition) {
        CaseApproved holds = approved;
        return holds == null || holds.decision().number() != decision
                || condition > holds.conditions().size() || met.contains(condition)
                        ? null
                        : holds.conditions().get(condition - 1);
    }

    private Depends meeting(int condition) {
        Set<Integer> more = new HashSet<>(met);
        more.add(condition);
        return new Depends(approved, more);
    }
}
