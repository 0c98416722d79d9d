package waymark.api.kernel;

import java.util.Optional;

/** Knows the people of the programme, as their own recorded events tell of them. */
public interface Actors {

    /**
     * The person with the roles and the department of this moment, if there is such a person and
     * it is active.
     *
     * @param person the stream of the person, for example {@code person/0199...}
     */
    Optional<Actor> find(String person);
}
