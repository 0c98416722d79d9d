package waymark.command.kernel.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonEvent.WorkDelegated;
import waymark.api.govern.programme.ProgrammeId;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Event;

/**
 * All that a decision may rest on beside its own stream: who acts, when, and the streams of others
 * as they stood. The programme's own stream is always among them.
 *
 * @param by who acts
 * @param at the moment of acting
 * @param today the day of acting in the programme's time zone
 * @param streams the events of each stream that was loaded; none for one that does not exist
 */
public record Known(
        Actor by, Instant at, LocalDate today, Map<String, List<Event>> streams) {

    public Known {
        streams = Map.copyOf(streams);
    }

    /** The fact folded from a stream; of one that does not exist, the fold's beginning. */
    public <F> F of(String stream, Fold<F> fold) {
        F fact = fold.initial();
        for (Event event : eventsOf(stream)) {
            fact = fold.evolve(fact, event);
        }
        return fact;
    }

    /** Whether anything is recorded under this id, as far as it was loaded. */
    public boolean exists(String stream) {
        return !streams.getOrDefault(stream, List.of()).isEmpty();
    }

    /** What the programme agreed on. */
    public Agreed programme() {
        return of(ProgrammeId.THE.value(), Agreed.FOLD);
    }

    /** Whether the acting person is this one. */
    public boolean isBy(@Nullable String person) {
        return by.person().equals(person);
    }

    /**
     * Whether the acting person is this one or has the work of this one today (ORG-3). Whoever
     * stands in may what the other may, and is kept from what the other is kept from.
     */
    public boolean isFor(@Nullable String person) {
        return isBy(person) || (person != null && standsInFor().contains(person));
    }

    /** Whose work the acting person has today, of people who take part. */
    public Set<String> standsInFor() {
        return streams.containsKey(by.person())
                ? standsInFor(by.person(), LocalDate.MAX)
                : Set.of();
    }

    /** Whose work a person has today that began before a day, of people who take part. */
    public Set<String> standsInFor(String person, LocalDate before) {
        return of(person, Acting.FOLD).delegated().on(today)
                .filter(work -> work.from().isBefore(before))
                .map(work -> work.owner().value())
                .filter(one -> streams.containsKey(one) && of(one, Acting.FOLD).active())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same, as if the acting person had the work of none but these. */
    Known standingInFor(Set<String> some) {
        return and(Map.of(by.person(), eventsOf(by.person()).stream()
                .filter(event -> !(event instanceof WorkDelegated told)
                        || some.contains(told.owner().value()))
                .toList()));
    }

    /** The same, with more streams loaded. */
    public Known and(Map<String, List<Event>> more) {
        Map<String, List<Event>> all = new HashMap<>(streams);
        all.putAll(more);
        return new Known(by, at, today, all);
    }

    /** Which of these streams are not loaded yet. */
    public Set<String> missing(Set<String> wanted) {
        Set<String> missing = new java.util.TreeSet<>(wanted);
        missing.removeAll(streams.keySet());
        return missing;
    }

    private List<Event> eventsOf(String stream) {
        List<Event> events = streams.get(stream);
        if (events == null) {
            throw new IllegalStateException("not named by restsOn: " + stream);
        }
        return events;
    }
}
