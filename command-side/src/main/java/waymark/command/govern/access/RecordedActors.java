package waymark.command.govern.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.ProgrammeId;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Actors;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Agreed;
import waymark.log.EventLog;
import waymark.log.Recorded;

/**
 * Asks with each question what a person's own stream and the programme's tell anew, in one round
 * trip, and remembers what they told before: who may do what, by ids, and nothing personal.
 */
@Component
class RecordedActors implements Actors {

    private static final int MOST = 10_000;
    private static final String PROGRAMME = ProgrammeId.THE.value();

    private final EventLog log;
    private volatile Memory memory = new Memory(0);

    RecordedActors(EventLog log) {
        this.log = log;
    }

    @Override
    public Optional<Actor> find(String person) {
        if (!person.startsWith(PersonId.SUBJECT + "/")) {
            return Optional.empty();
        }
        Memory before = memory();
        Told<Acting> acting = before.people.getOrDefault(person, Told.nothing(Acting.FOLD));
        Told<Agreed> agreed = before.programme;
        long reached = log.heard();
        List<Recorded> since = log.streams(Set.of(person, PROGRAMME),
                Math.min(acting.upTo(), agreed.upTo()));
        acting = acting.and(person, since, reached);
        agreed = agreed.and(PROGRAMME, since, reached);
        before.take(person, acting, agreed);
        return acting.fact().active()
                ? Optional.of(acting.fact().as(person, agreed.fact()))
                : Optional.empty();
    }

    /** Of positions that may have been given to other events meanwhile nothing is remembered. */
    private Memory memory() {
        long hearing = log.hearing();
        Memory before = memory;
        if (before.hearing == hearing) {
            return before;
        }
        Memory anew = new Memory(hearing);
        memory = anew;
        return anew;
    }

    /** What was told as long as the log was heard without a break. */
    private static final class Memory {

        private final long hearing;
        private final Map<String, Told<Acting>> people = new ConcurrentHashMap<>();
        private volatile Told<Agreed> programme = Told.nothing(Agreed.FOLD);

        private Memory(long hearing) {
            this.hearing = hearing;
        }

        /** Where two ask at once either may be kept: what is older only has more to ask for. */
        private void take(String person, Told<Acting> acting, Told<Agreed> agreed) {
            programme = agreed;
            if (people.size() >= MOST) {
                people.clear();
            }
            if (acting.fact().known()) {
                people.put(person, acting);
            }
        }
    }
}
