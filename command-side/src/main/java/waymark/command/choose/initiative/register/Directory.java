package waymark.command.choose.initiative.register;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import waymark.api.govern.organisation.PersonEvent.PersonRegistered;
import waymark.api.govern.organisation.PersonId;
import waymark.api.kernel.mark.Personal;
import waymark.command.kernel.rule.Acting;
import waymark.log.EventLog;
import waymark.log.Recorded;

/**
 * The active people of the programme by reference, name and e-mail. People are numbered without
 * gaps, so counting up their references finds them all; this is read once for each register.
 */
@Component
class Directory {

    private final EventLog log;

    Directory(EventLog log) {
        this.log = log;
    }

    /** Finds the one active person who is meant by what is written; two of a name are none. */
    Lookup read() {
        Map<String, Integer> numbers = numbered();
        List<Recorded> events = numbers.isEmpty() ? List.of() : log.streams(numbers.keySet());
        Map<String, Acting> acting = new HashMap<>();
        for (Recorded told : events) {
            acting.put(told.stream(), Acting.FOLD.evolve(
                    acting.getOrDefault(told.stream(), Acting.FOLD.initial()), told.event()));
        }
        Lookup lookup = new Lookup(new HashMap<>());
        for (Recorded told : events) {
            boolean active = acting.getOrDefault(told.stream(), Acting.FOLD.initial()).active();
            if (active && told.event() instanceof PersonRegistered person) {
                lookup.add(person, "P-" + numbers.get(told.stream()));
            }
        }
        return lookup;
    }

    private Map<String, Integer> numbered() {
        Map<String, Integer> numbers = new HashMap<>();
        Optional<String> next = log.streamOf("P-1");
        while (next.isPresent()) {
            numbers.put(next.get(), numbers.size() + 1);
            next = log.streamOf("P-" + (numbers.size() + 1));
        }
        return numbers;
    }

    /**
     * People by each of their names in lower case.
     *
     * @param people empty where a name is that of several
     */
    record Lookup(Map<String, Optional<PersonId>> people) {

        Optional<PersonId> find(String written) {
            return people.getOrDefault(bare(written), Optional.empty());
        }

        private void add(PersonRegistered told, String reference) {
            for (String name : List.of(told.name(), told.email(), reference)) {
                if (!name.equals(Personal.ERASED)) {
                    people.merge(bare(name), Optional.of(told.person()),
                            (one, _) -> Optional.empty());
                }
            }
        }

        private static String bare(String name) {
            return name.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
        }
    }
}
