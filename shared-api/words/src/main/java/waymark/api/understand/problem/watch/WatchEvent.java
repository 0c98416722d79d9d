package waymark.api.understand.problem.watch;

import java.util.List;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.listen.followup.FollowupId;
import waymark.api.understand.insight.InsightId;
import waymark.api.understand.problem.ProblemId;

/** Everything that can have happened while resolved problems are watched. */
public sealed interface WatchEvent extends Event {

    @Override
    default String stream() {
        return WatchId.THE.value();
    }

    /** Watching began at all. */
    @Named("problem-watch.opened")
    record WatchOpened() implements WatchEvent {}

    /**
     * A resolved problem is watched.
     *
     * @param causes the codes of the causes of cases that its insights rest on
     * @param insights the insights it rests on
     */
    @Named("problem-watch.begun")
    record WatchBegun(ProblemId problem, @NotPersonal List<String> causes,
            List<InsightId> insights)
            implements
                WatchEvent {}

    /**
     * One more insight is watched for a problem: it was rested on it since, or goes on for one that
     * it rests on.
     */
    @Named("problem-watch.widened")
    record WatchWidened(ProblemId problem, InsightId insight) implements WatchEvent {}

    /**
     * A case was closed with a cause that is watched.
     *
     * @param times how many were since the problem was resolved or proposing was declined
     */
    @Named("problem-watch.recurrence-noted")
    record RecurrenceNoted(ProblemId problem, @NotPersonal String cause, FollowupId followup,
            int times)
            implements
                WatchEvent {}

    /**
     * It was proposed to take a problem up again.
     *
     * @param source the id of what shows it; for a cause, its code
     */
    @Named("problem-watch.reopening-proposed")
    record ReopeningProposed(ProblemId problem, Signal signal, @NotPersonal String source,
            @NotPersonal String words)
            implements
                WatchEvent {}

    /** It stays resolved in spite of what was seen. */
    @Named("problem-watch.reopening-declined")
    record ReopeningDeclined(ProblemId problem, @NotPersonal String reason)
            implements
                WatchEvent {}

    /** It was taken up again and is watched no more. */
    @Named("problem-watch.ended")
    record WatchEnded(ProblemId problem) implements WatchEvent {}
}
