package waymark.command.deliver.project.change;

import java.util.List;
import waymark.api.choose.council.meeting.MeetingEvent.Manner;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingClosed;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingScheduled;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * Who sits in a meeting of the council, folded from the meeting's own stream.
 *
 * @param roster the ids of those who are present; nobody before it was opened
 * @param quorum how many have to be
 * @param sits whether it is open, and in a room: what is asked in writing is cases alone (CNL-8)
 */
public record Sat(List<String> roster, int quorum, boolean sits) {

    /** The fold over a meeting's stream. */
    public static final Fold<Sat> FOLD = new Fold<>() {
        @Override
        public Sat initial() {
            return new Sat(List.of(), Integer.MAX_VALUE, true);
        }

        @Override
        public Sat evolve(Sat sat, Event event) {
            return switch (event) {
                case MeetingScheduled told ->
                    new Sat(List.of(), sat.quorum, told.manner() == Manner.ROOM);
                case MeetingOpened told -> new Sat(told.roster().stream()
                        .map(one -> one.member().value()).toList(), told.quorum(), sat.sits);
                case MeetingClosed _ -> new Sat(sat.roster, sat.quorum, false);
                default -> sat;
            };
        }
    };

    /** Whether it sits now, with enough to decide (CNL-1) and this one among them. */
    public boolean canDecide(String member) {
        return sits && roster.size() >= quorum && roster.contains(member);
    }
}
