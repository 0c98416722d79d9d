package waymark.command.kernel.timer;

import java.util.Optional;
import waymark.log.EventLog;
import waymark.log.Recorded;

/**
 * Where an alarm is found again: its timer, the position of the event that set it, and its number
 * among the alarms of that event. As text it is {@code follow-up-due/4711/0}.
 */
record Place(String timer, long position, int number) {

    /**
     * The place that a text tells of.
     *
     * @throws IllegalArgumentException if it tells of none
     */
    static Place of(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("This is no place of an alarm: " + text);
        }
        return new Place(parts[0], Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
    }

    /** The event that set it. */
    Optional<Recorded> event(EventLog log) {
        return log.at(position);
    }

    String text() {
        return timer + "/" + position + "/" + number;
    }
}
