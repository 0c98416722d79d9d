package waymark.query.govern.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.kernel.Actor;
import waymark.log.EventLog;

/**
 * The names of people, looked up in the log when a page is read and never copied into rows, so
 * that an erasure reaches every page, past ones too, without anything to rebuild.
 */
@Component
public class People {

    private static final String NOT_KNOWN = "somebody unknown";

    private final EventLog log;

    People(EventLog log) {
        this.log = log;
    }

    /** The name of a person, by the id {@code person/...}, or what stands for it. */
    public String nameOf(String person) {
        return namesOf(Set.of(person)).getOrDefault(person, NOT_KNOWN);
    }

    /** The names of several people by their ids, in one look-up; every id has an entry. */
    public Map<String, String> namesOf(Collection<String> people) {
        Map<String, PersonRegistered> known = identities(people);
        Map<String, String> names = new HashMap<>();
        for (String id : people) {
            PersonRegistered told = known.get(id);
            names.put(id, told == null ? ofNoPerson(id) : told.name());
        }
        return names;
    }

    /** Under which name and address people were taken in. */
    Map<String, PersonRegistered> identities(Collection<String> people) {
        Map<String, PersonRegistered> known = new HashMap<>();
        Set<String> streams = new HashSet<>(people);
        streams.removeAll(List.of(Actor.SYSTEM.person(), Actor.NOBODY.person()));
        if (!streams.isEmpty()) {
            log.streams(streams).forEach(recorded -> {
                if (recorded.event() instanceof PersonRegistered told) {
                    known.put(recorded.stream(), told);
                }
            });
        }
        return known;
    }

    private static String ofNoPerson(String id) {
        if (id.equals(Actor.SYSTEM.person())) {
            return "Waymark";
        }
        return id.equals(Actor.NOBODY.person()) ? "a visitor" : NOT_KNOWN;
    }
}
