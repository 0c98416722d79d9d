package waymark.api.understand.concern;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.api.kernel.Require;
import waymark.api.kernel.refusal.Unacceptable;
import waymark.api.understand.journey.JourneyId;
import waymark.api.understand.persona.PersonaId;

/**
 * Whom something concerns and where.
 *
 * @param personas who has it, each once, at most 20
 * @param places where on their way it happens, each once, at most 20
 */
public record Concerns(List<PersonaId> personas, List<Place> places) {

    private static final int MOST = 20;

    /** Nobody in particular, nowhere in particular. */
    public static final Concerns NONE = new Concerns(List.of(), List.of());

    /**
     * A place in a journey.
     *
     * @param journey the journey
     * @param touchpoint the number of the touchpoint in it; none for the journey as a whole
     */
    public record Place(JourneyId journey, @Nullable Integer touchpoint) {

        public Place {
            Require.present("concerns.places.journey", journey);
        }
    }

    public Concerns {
        personas = Require.list("concerns.personas", personas, 0, MOST);
        places = Require.list("concerns.places", places, 0, MOST);
        once("concerns.personas", personas);
        once("concerns.places", places);
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return personas.isEmpty() && places.isEmpty();
    }

    /** The streams that are named. */
    public Set<String> streams() {
        Set<String> streams = new HashSet<>();
        personas.forEach(one -> streams.add(one.value()));
        places.forEach(one -> streams.add(one.journey().value()));
        return streams;
    }

    private static void once(String field, List<?> named) {
        if (new HashSet<>(named).size() < named.size()) {
            throw new Unacceptable(field, "One of these is named twice.", "each of them once");
        }
    }
}
