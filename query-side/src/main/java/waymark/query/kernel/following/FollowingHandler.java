package waymark.query.kernel.following;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;
import waymark.api.kernel.Event;
import waymark.log.Recorded;
import waymark.log.axon.Messages;
import waymark.log.side.OnlyWhereKnown;
import waymark.query.kernel.segment.EverySegment;
import waymark.query.kernel.segment.Sharing;

/**
 * Hands Axon's batches to the follower whole, and tells readers who wait for their own write as
 * soon as it is committed: the follower does that by itself, before Axon notes how far it came.
 */
@OnlyWhereKnown
@Component
@ProcessingGroup(Sharing.GROUP)
class FollowingHandler {

    private static final String BATCH = FollowingHandler.class.getName();

    private final Follower follower;
    private final Followed followed;

    FollowingHandler(Follower follower, Followed followed) {
        this.follower = follower;
        this.followed = followed;
    }

    @EventHandler
    void on(Event event, @MetaDataValue(Messages.RECORDED) Recorded recorded) {
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        List<Recorded> batch = work.getOrComputeResource(BATCH, any -> begin(work));
        batch.add(recorded);
    }

    private List<Recorded> begin(UnitOfWork<?> work) {
        List<Recorded> batch = new ArrayList<>();
        int segment = EverySegment.current();
        work.onPrepareCommit(committing -> {
            follower.take(segment, batch);
            followed.reached(segment, batch.getLast().position());
        });
        return batch;
    }
}
