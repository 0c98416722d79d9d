package waymark.command.choose.council.meeting.vote;

import java.util.HashSet;
import java.util.Set;
import waymark.api.choose.businesscase.BusinessCaseEvent.Decided;
import waymark.api.choose.council.meeting.MeetingId;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * Where a case was decided.
 *
 * @param meetings that decided on it
 */
record DecidedIn(Set<MeetingId> meetings) {

    static final Fold<DecidedIn> FOLD = new Fold<>() {
        @Override
        public DecidedIn initial() {
            return new DecidedIn(Set.of());
        }

        @Override
        public DecidedIn evolve(DecidedIn before, Event event) {
            return event instanceof Decided told ? before.with(told.meeting()) : before;
        }
    };

    private DecidedIn with(MeetingId meeting) {
        Set<MeetingId> all = new HashSet<>(meetings);
        all.add(meeting);
        return new DecidedIn(all);
    }
}
