package waymark.bench.given;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Event;
import waymark.api.kernel.NewId;
import waymark.api.kernel.Role;
import waymark.api.understand.insight.InsightId;
import waymark.log.AppendRequest;
import waymark.log.EventLog;
import waymark.log.Meta;

/** What is asked of the log. */
public final class Requests {

    private static final int EVENTS = 500;
    private static final Actor ACTOR = new Actor(
            "person/00000000-0000-7000-8000-000000000001", Set.of(Role.ANALYST), null);

    /** A command of these events, each of a stream that is new. */
    public static AppendRequest of(List<Event> events) {
        Map<String, Long> expected = new HashMap<>();
        events.forEach(event -> expected.put(event.stream(), -1L));
        String key = NewId.uuid().toString();
        return new AppendRequest(new AppendRequest.Key(ACTOR.person(), key, "0".repeat(64)),
                expected, events, Set.of(), new Meta(ACTOR, null, key, key, Map.of()));
    }

    /**
     * Fills a log.
     *
     * @param insights how many
     * @param told what happened to each
     */
    public static List<InsightId> fill(
            EventLog log, int insights, Function<InsightId, List<Event>> told) {
        List<InsightId> all = new ArrayList<>();
        List<Event> waiting = new ArrayList<>();
        for (int i = 0; i < insights; i++) {
            InsightId one = InsightId.next();
            all.add(one);
            waiting.addAll(told.apply(one));
            if (waiting.size() >= EVENTS || i == insights - 1) {
                log.append(of(waiting));
                waiting.clear();
            }
        }
        return all;
    }

    private Requests() {}
}
