package waymark.command.kernel.timer;

import java.time.Instant;
import java.util.List;
import waymark.api.kernel.Command;
import waymark.log.Recorded;

/**
 * What the programme does by itself when time has passed: "when a complaint is not acknowledged
 * within two days, tell the head". A timer is pure. The kernel remembers the place of the event
 * and asks again when an alarm is due, so what is sent follows the rules of that day; the command
 * finds out itself whether it still has to do anything. Like a policy, a new timer starts with
 * what happens next.
 */
public interface Timer {

    /** Its name in storage, lower case with dashes, at most 60 characters; never changed. */
    String name();

    /** The alarms that an event sets, the same again however often it is read; often none. */
    List<Alarm> set(Recorded recorded);

    /**
     * One thing to be done later.
     *
     * @param due not before this moment; what is due already is done at once
     * @param then what is asked for, in the name of Waymark
     */
    record Alarm(Instant due, Command then) {}
}
