package waymark.api.understand.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.kernel.Event;
import waymark.api.kernel.mark.Named;
import waymark.api.kernel.mark.NotPersonal;
import waymark.api.kernel.mark.Opens;
import waymark.api.understand.concern.Concerns;
import waymark.api.understand.insight.InsightId;

/** Everything that can have happened to a problem. */
public sealed interface ProblemEvent extends Event {

    /** The problem. */
    ProblemId problem();

    @Override
    default String stream() {
        return problem().value();
    }

    /** It was framed. */
    @Named("problem.framed")
    @Opens("PRB")
    record ProblemFramed(
            ProblemId problem,
            ProblemKind kind,
            Statement statement,
            List<InsightId> insights,
            @Nullable @NotPersonal String waiver,
            @Nullable Size size)
            implements
                ProblemEvent {}

    /** It was said better. */
    @Named("problem.reworded")
    record ProblemReworded(ProblemId problem, Statement statement) implements ProblemEvent {}

    /** Its root cause was named. */
    @Named("problem.analysed")
    record ProblemAnalysed(ProblemId problem, Cause cause) implements ProblemEvent {}

    /** It was said how large it is. */
    @Named("problem.sized")
    record ProblemSized(ProblemId problem, Size size) implements ProblemEvent {}

    /** It was chosen to be solved next. */
    @Named("problem.prioritised")
    record ProblemPrioritised(ProblemId problem, @NotPersonal String reason)
            implements
                ProblemEvent {}

    /** An initiative attacks it. */
    @Named("problem.addressed")
    record ProblemAddressed(ProblemId problem, InitiativeId initiative)
            implements
                ProblemEvent {}

    /** Customers no longer have it. */
    @Named("problem.resolved")
    record ProblemResolved(ProblemId problem, @NotPersonal String shownBy)
            implements
                ProblemEvent {}

    /** It was laid aside. */
    @Named("problem.parked")
    record ProblemParked(ProblemId problem, @NotPersonal String reason)
            implements
                ProblemEvent {}

    /** It was taken up again. */
    @Named("problem.reopened")
    record ProblemReopened(ProblemId problem, @NotPersonal String reason)
            implements
                ProblemEvent {}

    /** It was said whom it concerns and where; what was said before no longer holds. */
    @Named("problem.linked")
    record ProblemLinked(ProblemId problem, Concerns concerns) implements ProblemEvent {}

    /** It rests on one more insight. */
    @Named("problem.grounded")
    record ProblemGrounded(ProblemId problem, InsightId insight) implements ProblemEvent {}
}
