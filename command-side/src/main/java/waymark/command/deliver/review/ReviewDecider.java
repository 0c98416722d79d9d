package waymark.command.deliver.review;

import static waymark.api.deliver.review.ReviewRefusal.GOES_ON;
import static waymark.command.kernel.rule.Decision.accept;
import static waymark.command.kernel.rule.Decision.refuse;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.ProjectEvent.ProjectCompleted;
import waymark.api.deliver.project.ProjectEvent.ProjectStopped;
import waymark.api.deliver.review.ReviewCommand;
import waymark.api.deliver.review.ReviewCommand.ReviewProject;
import waymark.api.deliver.review.ReviewEvent;
import waymark.api.deliver.review.ReviewEvent.ProjectReviewed;
import waymark.api.kernel.Event;
import waymark.api.kernel.refusal.GeneralRefusal;
import waymark.command.kernel.rule.Decider;
import waymark.command.kernel.rule.Decision;
import waymark.command.kernel.rule.Fold;
import waymark.command.kernel.rule.Known;

/** PRJ-4: what has ended is looked back at once. */
final class ReviewDecider implements Decider<Boolean, ReviewCommand, ReviewEvent> {

    /** The initiative of a project that has ended; none while it goes on. */
    private record Ended(@Nullable InitiativeId initiative) {

        static final Fold<Ended> FOLD = new Fold<>() {
            @Override
            public Ended initial() {
                return new Ended(null);
            }

            @Override
            public Ended evolve(Ended ended, Event event) {
                return switch (event) {
                    case ProjectCompleted told -> new Ended(told.initiative());
                    case ProjectStopped told -> new Ended(told.initiative());
                    default -> ended;
                };
            }
        };
    }

    @Override
    public Boolean initial() {
        return false;
    }

    @Override
    public Boolean evolve(Boolean held, ReviewEvent event) {
        return switch (event) {
            case ProjectReviewed _ -> true;
        };
    }

    @Override
    public Set<String> restsOn(Boolean held, ReviewCommand command, Known known) {
        return switch (command) {
            case ReviewProject wish -> Set.of(wish.project().value());
        };
    }

    @Override
    public Decision<ReviewEvent> decide(Boolean held, ReviewCommand command, Known known) {
        return switch (command) {
            case ReviewProject wish -> review(wish, known);
        };
    }

    private static Decision<ReviewEvent> review(ReviewProject wish, Known known) {
        if (!known.exists(wish.project().value())) {
            return refuse(GeneralRefusal.UNKNOWN_ID);
        }
        InitiativeId initiative = known.of(wish.project().value(), Ended.FOLD).initiative();
        return initiative == null
                ? refuse(GOES_ON)
                : accept(new ProjectReviewed(
                        wish.review(), wish.project(), initiative, wish.findings()));
    }
}
