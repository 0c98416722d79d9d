package waymark.api.deliver.project.pilot;

import java.time.LocalDate;
import waymark.api.deliver.project.ProjectId;
import waymark.api.deliver.project.pilot.PilotCommand.Verdict;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;

/** Everything that can have happened to the pilots of a project. */
public sealed interface PilotEvent extends Event {

    /** The pilots. */
    PilotsId pilots();

    /** The project that tries something. */
    ProjectId project();

    @Override
    default String stream() {
        return pilots().value();
    }

    /** Their list was begun. */
    @Named("pilots.opened")
    record PilotsOpened(PilotsId pilots, ProjectId project) implements PilotEvent {}

    /**
     * Something is tried.
     *
     * @param number which pilot, from 1
     */
    @Named("pilots.started")
    record PilotStarted(PilotsId pilots, ProjectId project, int number, Trial trial)
            implements
                PilotEvent {}

    /** It was decided what comes of it. */
    @Named("pilots.ended")
    record PilotEnded(PilotsId pilots, ProjectId project, int number, Verdict verdict,
            @NotPersonal String reason, Found found, LocalDate effectiveOn)
            implements
                PilotEvent {}
}
