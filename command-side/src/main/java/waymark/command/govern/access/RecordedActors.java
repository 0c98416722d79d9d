package waymark.command.govern.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.PersonId;
import waymark.api.govern.programme.ProgrammeId;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Actors;
import waymark.api.kernel.Event;
import waymark.command.kernel.rule.Acting;
import waymark.command.kernel.rule.Agreed;
import waymark.command.kernel.rule.Fold;
import waymark.log.EventLog;
import waymark.log.Recorded;

/** Reads a person's own stream and the programme's in one round trip, and remembers nothing. */
@Component
class RecordedActors implements Actors {

    private final EventLog log;

    RecordedActors(EventLog log) {
        this.log = log;
    }

    @Override
    public Optional<Actor> find(String person) {
        if (!person.startsWith(PersonId.SUBJECT + "/")) {
            return Optional.empty();
        }
        List<Recorded> recorded = log.streams(Set.of(person, ProgrammeId.THE.value()));
        Acting acting = folded(recorded, Acting.FOLD);
        return acting.active()
                ? Optional.of(acting.as(person, folded(recorded, Agreed.FOLD)))
                : Optional.empty();
    }

    private static <F> F folded(List<Recorded> recorded, Fold<F> fold) {
        F fact = fold.initial();
        for (Recorded one : recorded) {
            Event event = one.event();
            fact = fold.evolve(fact, event);
        }
        return fact;
    }
}
