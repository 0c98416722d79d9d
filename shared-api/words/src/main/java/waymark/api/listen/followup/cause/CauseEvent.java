package waymark.api.listen.followup.cause;

import java.util.List;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;

/** Everything that can have happened to the list of causes. */
public sealed interface CauseEvent extends Event {

    @Override
    default String stream() {
        return CausesId.THE.value();
    }

    /** The list began with these. */
    @Named("followup-causes.begun")
    record CausesBegun(List<Cause> causes) implements CauseEvent {}

    /** A cause was added. */
    @Named("followup-causes.added")
    record CauseAdded(Cause cause) implements CauseEvent {}

    /** A cause was taken out of use. */
    @Named("followup-causes.retired")
    record CauseRetired(@NotPersonal String code, @NotPersonal String reason)
            implements
                CauseEvent {}
}
