package waymark.command.listen.followup.watch;

import java.time.Instant;
import java.util.List;
import waymark.api.listen.followup.FollowupCommand.TellOverdue;
import waymark.api.listen.followup.FollowupEvent.FollowupOpened;
import waymark.api.listen.followup.FollowupEvent.FollowupReopened;
import waymark.api.listen.followup.FollowupId;
import waymark.api.listen.followup.deal.Due;
import waymark.command.kernel.timer.Timer;
import waymark.log.Recorded;

/** When a case was opened or reopened, then its due times are watched (FUP-1). */
final class FollowupTimer implements Timer {

    @Override
    public String name() {
        return "followup-due";
    }

    @Override
    public List<Alarm> set(Recorded recorded) {
        if (recorded.event() instanceof FollowupOpened told) {
            return both(told.followup(), told.handling().firstDue(), told.handling().doneDue());
        }
        return recorded.event() instanceof FollowupReopened told
                ? both(told.followup(), told.firstDue(), told.doneDue())
                : List.of();
    }

    private static List<Alarm> both(FollowupId followup, Instant first, Instant done) {
        return List.of(
                new Alarm(first, new TellOverdue(followup, Due.FIRST_WORD, first)),
                new Alarm(done, new TellOverdue(followup, Due.DONE, done)));
    }
}
