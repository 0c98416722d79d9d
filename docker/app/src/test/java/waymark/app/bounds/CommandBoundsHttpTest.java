package waymark.app.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import waymark.api.kernel.Actor;
import waymark.app.bounds.world.CommandDoor;
import waymark.app.bounds.world.Samples;
import waymark.app.bounds.world.World;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.log.EventLog;

/** What no command takes, tried on every command there is: refused in words, and not recorded. */
class CommandBoundsHttpTest extends WaymarkTest {

    private static final Map<String, BiFunction<Bounds, CommandDoor, List<String>>> TABLE = Map
            .of("an unknown thing", Bounds::unknownThing, "a foreign thing", Bounds::foreignThing,
                    "COM-1: no version", Bounds::noVersion, "COM-1: another version",
                    Bounds::otherVersion, "no right", Bounds::stranger, "no JSON", Bounds::noJson,
                    "an unknown property", Bounds::unknownProperty, "a wrong kind",
                    Bounds::wrongKind, "COM-2: a used key", Bounds::usedKey);

    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired private EventLog log;

    @SuppressWarnings("NullAway.Init") private Bounds bounds;

    @BeforeEach
    void begin() {
        bounds = new Bounds(new World(this::as, this::person));
        bounds.useKey();
    }

    @Test
    void COM_3_every_command_keeps_every_bound_and_what_is_refused_is_not_recorded() {
        long head = Long.parseLong(as(Part.ANALYST).post("/api/insights", Samples.INSIGHT)
                .is(201).header("Waymark-Position"));
        List<CommandDoor> doors = CommandDoor.of(requestMappingHandlerMapping);
        List<String> wrong = doors.stream().flatMap(door -> TABLE.entrySet().stream()
                .flatMap(bound -> bound.getValue().apply(bounds, door).stream()
                        .map(why -> bound.getKey() + ": " + why)))
                .toList();
        assertThat(String.join("\n", wrong)).isEmpty();
        assertThat(recordedByPeopleAfter(head)).isEmpty();
        assertThat(doors).hasSizeGreaterThan(60);
    }

    @Test
    void a_new_command_falls_into_the_table_by_itself_and_its_lapses_are_found() throws Exception {
        var planted = PlantedDoor.mapping(requestMappingHandlerMapping);
        requestMappingHandlerMapping.registerMapping(
                planted, new PlantedDoor(), PlantedDoor.handler());
        try {
            CommandDoor door = CommandDoor.of(requestMappingHandlerMapping).stream()
                    .filter(one -> one.path().equals(PlantedDoor.PATH)).findFirst().orElseThrow();
            TABLE.forEach((name, bound) -> assertThat(
                    bound.apply(bounds, PlantedDoor.lapse(name, door))).as(name).isNotEmpty());
        } finally {
            requestMappingHandlerMapping.unregisterMapping(planted);
        }
    }

    private List<String> recordedByPeopleAfter(long position) {
        return log.after(position, 1_000).stream()
                .filter(one -> !one.meta().actor().person().equals(Actor.SYSTEM.person()))
                .map(one -> one.position() + " " + one.event()).toList();
    }
}
