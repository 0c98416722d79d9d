package waymark.api.deliver.project.risk;

import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;

/** Everything that can have happened to the risks of a project. */
public sealed interface RiskEvent extends Event {

    /** The register. */
    RisksId risks();

    /** The project whose risks stand in it. */
    ProjectId project();

    @Override
    default String stream() {
        return risks().value();
    }

    /** The register was begun. */
    @Named("risks.opened")
    record RisksOpened(RisksId risks, ProjectId project) implements RiskEvent {}

    /**
     * A risk was written down.
     *
     * @param number which it is, from 1
     */
    @Named("risks.registered")
    record RiskRegistered(RisksId risks, ProjectId project, int number,
            @NotPersonal String what, Weighing weighing, Answering answering)
            implements
                RiskEvent {}

    /** It was weighed anew, or something else is done about it. */
    @Named("risks.weighed")
    record RiskWeighed(RisksId risks, ProjectId project, int number, Weighing weighing,
            Answering answering)
            implements
                RiskEvent {}

    /** It happened. */
    @Named("risks.became-issue")
    record RiskBecameIssue(RisksId risks, ProjectId project, int number,
            @NotPersonal String happened)
            implements
                RiskEvent {}

    /** It threatens no more. */
    @Named("risks.closed")
    record RiskClosed(RisksId risks, ProjectId project, int number, @NotPersonal String reason)
            implements
                RiskEvent {}
}
