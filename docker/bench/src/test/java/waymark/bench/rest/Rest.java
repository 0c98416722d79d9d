package waymark.bench.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import waymark.bench.given.Kept;
import waymark.bench.measure.Duel;
import waymark.bench.measure.Duel.Reading;
import waymark.bench.measure.Figure;
import waymark.bench.measure.Target;
import waymark.bench.measure.Window;

/** A command over HTTP, with token, validation, idempotency key and one event. */
public final class Rest {

    private static final List<Reading> READINGS = List.of(Reading.rate(1),
            new Reading(", p99", window -> window.millis(0.99), Target.none("ms")),
            new Reading(", CPU a request", Window::cpuMillis, Target.none("ms")));

    /** All of them. */
    public static List<Figure> figures() {
        return new ArrayList<>(List.of(
                new Duel("REST command against an unsecured CRUD POST",
                        () -> new CrudPost(Kept.POSTGRESQL.open()),
                        () -> new CommandPost(Kept.POSTGRESQL.open()),
                        Map.of(1, READINGS, 8, READINGS, 32, READINGS)),
                new OwnWrites()));
    }

    private Rest() {}
}
