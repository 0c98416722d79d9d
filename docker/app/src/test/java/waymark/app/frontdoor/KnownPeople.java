package waymark.app.frontdoor;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Actors;

/** People as a test wants them to be. */
public class KnownPeople implements Actors {

    private final Map<String, Actor> active = new ConcurrentHashMap<>();

    @Override
    public Optional<Actor> find(String person) {
        return Optional.ofNullable(active.get(person));
    }

    public void activate(Actor actor) {
        active.put(actor.person(), actor);
    }

    public void deactivate(String person) {
        active.remove(person);
    }
}
