package waymark.command.tell.outcome;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.businesscase.BusinessCaseEvent;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseApproved;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseDeferred;
import waymark.api.choose.businesscase.BusinessCaseEvent.CaseRejected;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeInherited;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeProposed;
import waymark.api.choose.initiative.InitiativeEvent.InitiativeRejected;
import waymark.api.choose.initiative.InitiativeEvent.OwnerNamed;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/** What an outcome needs to know of initiatives, cases and projects. */
final class Facts {

    /**
     * @param owner who is accountable, if anybody
     * @param rejected whether it was said no to
     */
    record Initiative(@Nullable PersonId owner, boolean rejected) {

        static final Fold<Initiative> FOLD = fold(new Initiative(null, false),
                (fact, event) -> switch (event) {
                    case InitiativeProposed told -> fact.ownedBy(told.owner());
                    case InitiativeInherited told -> fact.ownedBy(told.owner());
                    case OwnerNamed told -> fact.ownedBy(told.owner());
                    case InitiativeRejected _ -> new Initiative(fact.owner(), true);
                    default -> fact;
                });

        private Initiative ownedBy(@Nullable PersonId next) {
            return new Initiative(next, rejected);
        }
    }

    /**
     * @param initiative what the project or case is of
     * @param so whether the project is completed, or the case rejected
     */
    record Part(@Nullable InitiativeId initiative, boolean so) {

        private static final Part NONE = new Part(null, false);

        static final Fold<Part> PROJECT = fold(NONE, (fact, event) -> switch (event) {
            case ProjectEvent told ->
                new Part(told.initiative(), fact.so() || told instanceof ProjectCompleted);
            default -> fact;
        });

        /** The latest decision counts. */
        static final Fold<Part> CASE = fold(NONE, (fact, event) -> switch (event) {
            case CaseRejected told -> new Part(told.initiative(), true);
            case CaseApproved told -> new Part(told.initiative(), false);
            case CaseDeferred told -> new Part(told.initiative(), false);
            case BusinessCaseEvent told -> new Part(told.initiative(), fact.so());
            default -> fact;
        });
    }

    private static <F> Fold<F> fold(F beginning, BiFunction<F, Event, F> next) {
        return new Fold<>() {
            @Override
            public F initial() {
                return beginning;
            }

            @Override
            public F evolve(F fact, Event event) {
                return next.apply(fact, event);
            }
        };
    }

    private Facts() {}
}
