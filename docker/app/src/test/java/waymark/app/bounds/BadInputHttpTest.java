package waymark.app.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import waymark.app.bounds.world.CommandDoor;
import waymark.app.bounds.world.Refusal;
import waymark.app.bounds.world.Samples;
import waymark.app.bounds.world.World;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.log.EventLog;

/** Bodies that no client in good faith sends: refused in words, never a failure of the program. */
class BadInputHttpTest extends WaymarkTest {

    private static final Set<Integer> REFUSALS = Set.of(400, 404, 409, 412, 413, 415, 422);
    private static final byte[] NO_UTF_8 = {'{', '"', 'a', '"', ':', '"', (byte) 0xC3, '(', '"',
            '}'};

    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired private EventLog log;

    @SuppressWarnings("NullAway.Init") private World world; // Made before each test.
    private long head;

    @BeforeEach
    void begin() {
        world = new World(this::as, this::person);
        head = Long.parseLong(as(Part.ANALYST).post("/api/insights", Samples.INSIGHT).is(201)
                .header("Waymark-Position"));
    }

    @Test
    void a_hostile_value_in_any_field_of_any_command_is_refused_and_recorded_nowhere() {
        assertThat(wrongOf(this::hostile)).isEmpty();
        assertNothingRecorded();
    }

    private Stream<String> hostile(CommandDoor door) {
        Map<String, Object> body = world.body(door);
        return body != null && door.body() instanceof Class<?> type && type.isRecord()
                ? Hostile.of(world.bodies(), type, body).stream()
                        .flatMap(twist -> wrong(door + " at " + twist.field(),
                                ask(door, Hostile.spelt(twist.body()))).stream())
                : Stream.empty();
    }

    /** What went wrong at the doors that take a body, of which some are asked at a time. */
    private String wrongOf(Function<CommandDoor, Stream<String>> tried) {
        return CommandDoor.of(requestMappingHandlerMapping).parallelStream()
                .filter(door -> door.body() != null).flatMap(tried)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_body_that_is_hardly_one_is_refused_by_every_command() {
        String deep = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
        String wide = "[" + "1,".repeat(100_000) + "1]";
        List<Object> bodies = List.of(NO_UTF_8, deep, wide, "[".repeat(100_000), "null",
                "\"text\"", "{\"a\":1}{\"b\":2}", "\uFEFF{}", "{\"\\ud800\":1}",
                "{\"a\":1E+999999999}", "{\"a\":" + "9".repeat(100_000) + "}");
        assertThat(wrongOf(door -> Stream.concat(anotherForm(door), bodies.stream()
                .flatMap(body -> wrong(door.toString(), ask(door, body)).stream())))).isEmpty();
        assertNothingRecorded();
    }

    private Stream<String> anotherForm(CommandDoor door) {
        Http text = versioned(door).with("Content-Type", "text/csv");
        Answer answer = world.ask(text, door, world.address(door), "1,2");
        return new Refusal(415, null, null).missedBy(answer) == null
                ? Stream.empty()
                : Stream.of("another form: " + answer);
    }

    @Test
    void a_body_of_more_than_ten_megabytes_is_refused() {
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) ' ');
        for (String address : List.of("/api/insights", "/api/business-cases", "/api/projects/"
                + world.thing("project") + "/weekly")) {
            Answer answer = as(Part.PROJECT_MANAGER).post(address, large).is(413);
            assertThat(answer.at("accepted")).contains("10 MB");
        }
        assertNothingRecorded();
        String full = "{\"title\":\"T\",\"statement\":\"S\"}";
        String justFits = full + " ".repeat(10 * 1024 * 1024 - full.length());
        as(Part.ANALYST).post("/api/insights", justFits).is(201);
    }

    private Http versioned(CommandDoor door) {
        Http http = as(door.allowed());
        return door.isCreation() ? http : http.with("If-Match", "987654");
    }

    private Answer ask(CommandDoor door, Object body) {
        return world.ask(versioned(door), door, world.address(door), body);
    }

    private static List<String> wrong(String what, Answer answer) {
        String missed = REFUSALS.contains(answer.status())
                ? new Refusal(answer.status(), null, null).missedBy(answer)
                : "answered " + answer.status();
        String told = answer.toString();
        return missed == null
                ? List.of()
                : List.of(what + ": " + missed + "\n    "
                        + told.substring(0, Math.min(400, told.length())));
    }

    private void assertNothingRecorded() {
        assertThat(log.after(head, 100)).filteredOn(one -> !one.meta().actor().isSystem())
                .isEmpty();
    }
}
