package waymark.bench.append;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.api.choose.initiative.InitiativeId;
import waymark.api.deliver.project.Cost;
import waymark.api.deliver.project.ProjectEvent;
import waymark.api.deliver.project.ProjectId;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Event;
import waymark.api.kernel.NewId;
import waymark.api.kernel.Role;
import waymark.api.worth.Money;
import waymark.log.AppendRequest;
import waymark.log.Meta;

/** Events of some 600 bytes, such as a programme records every day. */
public final class Tales {

    private static final InitiativeId INITIATIVE = InitiativeId.next();
    private static final String WHAT = "Dispatch software, second month of the pilot. ".repeat(7);
    private static final Actor ACTOR = new Actor(
            "person/00000000-0000-7000-8000-000000000001", Set.of(Role.PROJECT_MANAGER), null);

    /** A cost of a project that nobody has spoken of before. */
    public static Event cost() {
        return new ProjectEvent.CostRecorded(ProjectId.next(), INITIATIVE, null, Cost.Kind.ACTUAL,
                Cost.Nature.ONE_OFF, Money.of("1250.00", "EUR"), null, null,
                LocalDate.of(2026, 6, 1), "INV-2026-00812", WHAT);
    }

    /** A command of these events, each the first of its stream. */
    public static AppendRequest request(List<Event> events) {
        Map<String, Long> expected = events.stream().collect(
                java.util.stream.Collectors.toMap(Event::stream, event -> -1L));
        String key = NewId.uuid().toString();
        return new AppendRequest(new AppendRequest.Key(ACTOR.person(), key, "0".repeat(64)),
                expected, events, Set.of(), new Meta(ACTOR, null, key, key, Map.of()));
    }

    private Tales() {}
}
