package waymark.api.govern.objective;

import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;

/** Everything that can have happened to an objective. */
public sealed interface ObjectiveEvent extends Event {

    /** How an objective ends. */
    enum Result { REACHED, MISSED, GIVEN_UP }

    /** The objective. */
    ObjectiveId objective();

    @Override
    default String stream() {
        return objective().value();
    }

    /** It was set. */
    @Named("objective.set")
    @Opens("OBJ")
    record ObjectiveSet(ObjectiveId objective, Goal goal) implements ObjectiveEvent {}

    /** Another goal was agreed on. */
    @Named("objective.amended")
    record ObjectiveAmended(ObjectiveId objective, Goal goal, @NotPersonal String reason)
            implements
                ObjectiveEvent {}

    /** It ended. */
    @Named("objective.closed")
    record ObjectiveClosed(ObjectiveId objective, Result result, @NotPersonal String reason)
            implements
                ObjectiveEvent {}
}
