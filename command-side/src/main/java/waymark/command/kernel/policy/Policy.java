package waymark.command.kernel.policy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import waymark.api.kernel.Command;
import waymark.command.kernel.rule.Known;
import waymark.command.kernel.Ids;
import waymark.log.Recorded;

/**
 * What the programme does by itself when something happened: "when a case is approved, then plan
 * its benefits". A policy is pure; the kernel sends what it asks for, once for each event however
 * often it is read, and a new policy starts with what happens next, never with the past.
 */
public interface Policy {

    /** Its name in storage, lower case with dashes; never changed. */
    String name();

    /** The streams of others that it has to look at to know what follows; mostly none. */
    default Set<String> restsOn(Recorded recorded) {
        return Set.of();
    }

    /**
     * What follows from an event, for a policy that looks at nothing else.
     *
     * @param recorded what happened
     * @param ids ids for things that are to begin, the same again when the event is read again
     */
    default List<Command> react(Recorded recorded, Ids ids) {
        return List.of();
    }

    /**
     * What follows from an event, for a policy that looks at others.
     *
     * @param known the streams it {@link #restsOn}, as they stood when the event was recorded;
     *     Waymark acts, and the moment is that of the event
     */
    default List<Command> react(Recorded recorded, Known known, Ids ids) {
        return react(recorded, ids);
    }

    /** Gives ids that depend on nothing but the event and their number. */
    interface Ids {

        /**
         * A whole id.
         *
         * @param subject of what is to begin
         * @param number which one it is, from 0
         */
        String of(String subject, int number);
    }

    /** The ids that belong to one event: its own UUID with the subject and number mixed in. */
    static Ids idsOf(UUID event) {
        return (subject, number) -> {
            long mixed = event.getLeastSignificantBits()
                    ^ ((long) (subject + "#" + number).hashCode() << 16);
            long low = (mixed & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return subject + "/" + new UUID(event.getMostSignificantBits(), low);
        };
    }
}
