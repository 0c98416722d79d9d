package waymark.command.deliver.review;

import org.axonframework.spring.stereotype.Aggregate;
import waymark.api.deliver.review.ReviewCommand;
import waymark.api.deliver.review.ReviewCommand.ReviewProject;
import waymark.api.deliver.review.ReviewEvent;
import waymark.command.kernel.DecidedStream;
import waymark.command.kernel.Decides;

/** Lets Axon route commands to a {@link ReviewDecider}. Holds no rule of its own. */
@Aggregate(commandTargetResolver = "streamOfCommand", lockFactory = "noLock")
final class ReviewAggregate extends DecidedStream<Boolean, ReviewCommand, ReviewEvent> {

    ReviewAggregate() {
        super(new ReviewDecider());
    }

    @Decides
    void on(ReviewProject command) { decide(command); }
}
