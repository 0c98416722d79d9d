package waymark.query.govern.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.kernel.Actor;
import waymark.log.EventLog;

/**
 * The names of people, looked up when a page is read and never copied into other rows, so that an
 * erasure reaches every page.
 */
@Component
public class People {

    private final EventLog log;

    People(EventLog log) {
        this.log = log;
    }

    /** The name of a person, or what stands for it. */
    public String nameOf(String person) {
        return namesOf(java.util.Set.of(person)).getOrDefault(person, "somebody unknown");
    }

    /** The names of several people at once, by person. */
    public Map<String, String> namesOf(Collection<String> people) {
        Map<String, String> names = new HashMap<>();
        log.streams(people).forEach(recorded -> {
            if (recorded.event() instanceof PersonRegistered told) {
                names.put(recorded.stream(), told.name());
            }
        });
        if (people.contains(Actor.SYSTEM.person())) {
            names.put(Actor.SYSTEM.person(), "Waymark");
        }
        return names;
    }
}
