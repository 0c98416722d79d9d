package waymark.command.deliver.project.change;

import java.util.List;
import waymark.api.choose.council.meeting.MeetingEvent.MeetingOpened;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Fold;

/**
 * Who sat in a meeting of the council, folded from the meeting's own stream.
 *
 * @param roster the ids of those who were present; nobody before it was opened
 * @param quorum how many had to be
 */
public record Sat(List<String> roster, int quorum) {

    /** The fold over a meeting's stream. */
    public static final Fold<Sat> FOLD = new Fold<>() {
        @Override
        public Sat initial() {
            return new Sat(List.of(), Integer.MAX_VALUE);
        }

        @Override
        public Sat evolve(Sat sat, Event event) {
            return event instanceof MeetingOpened told
                    ? new Sat(told.roster().stream().map(one -> one.member().value()).toList(),
                            told.quorum())
                    : sat;
        }
    };

    /** Whether enough were there to decide (CNL-1), this one among them. */
    public boolean couldDecide(String member) {
        return roster.size() >= quorum && roster.contains(member);
    }
}
