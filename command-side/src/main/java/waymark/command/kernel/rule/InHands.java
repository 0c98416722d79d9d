package waymark.command.kernel.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.api.govern.organisation.PersonEvent.DelegationEnded;
import waymark.api.govern.organisation.PersonEvent.WorkDelegated;
import waymark.api.govern.organisation.PersonId;

/**
 * The work of others that a person has, had or will have (ORG-3), the latest of each; what was
 * given back is not among it.
 */
public record InHands(Map<PersonId, WorkDelegated> works) {

    /** Nobody's. */
    public static final InHands NOBODYS = new InHands(Map.of());

    public InHands {
        works = Map.copyOf(works);
    }

    /** One person's work, if it is among it. */
    public @Nullable WorkDelegated of(PersonId owner) {
        return works.get(owner);
    }

    /** What holds on a day. */
    public Stream<WorkDelegated> on(LocalDate day) {
        return works.values().stream().filter(one -> one.holdsOn(day));
    }

    /** Whose work holds on a day, by id. */
    public Set<String> ownersOn(LocalDate day) {
        return on(day).map(one -> one.owner().value()).collect(Collectors.toUnmodifiableSet());
    }

    /** With one more. */
    public InHands with(WorkDelegated told) {
        Map<PersonId, WorkDelegated> all = new HashMap<>(works);
        all.put(told.owner(), told);
        return new InHands(all);
    }

    /** Without what went back. */
    public InHands without(DelegationEnded told) {
        Map<PersonId, WorkDelegated> all = new HashMap<>(works);
        all.remove(told.owner());
        return new InHands(all);
    }
}
