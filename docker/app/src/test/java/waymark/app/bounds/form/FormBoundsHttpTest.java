package waymark.app.bounds.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import waymark.app.bounds.BadFile;
import waymark.app.bounds.world.CommandDoor;
import waymark.app.bounds.world.Refusal;
import waymark.app.bounds.world.SampleFiles;
import waymark.app.bounds.world.Samples;
import waymark.app.bounds.world.World;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.log.EventLog;
import waymark.log.Recorded;

/** Forms with files that nobody in good faith sends: refused at every door, and kept nowhere. */
class FormBoundsHttpTest extends WaymarkTest {

    private static final String LOOKS = "/api/feedback-looks";
    /** Answers of customers may come in files of 200 MB; these have tests of their own. */
    private static final Set<String> ANSWERS = Set.of("/api/feedback-imports", LOOKS);
    private static final String MAPPING = "{\"columns\": [{\"header\": \"Day\", \"field\":"
            + " \"RECEIVED_AT\"}, {\"header\": \"Score\", \"field\": \"NPS\"}], \"zone\": \"UTC\"}";
    private static final byte[] NO_FILE = ("--b\r\nContent-Disposition: form-data; name=\"source\""
            + "\r\n\r\nSRC-1\r\n--b--\r\n").getBytes(StandardCharsets.UTF_8);

    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired private EventLog log;

    @SuppressWarnings("NullAway.Init") private World world; // Made before each test.
    private List<Path> spooled = List.of();
    private long head;

    @BeforeEach
    void begin() throws IOException {
        world = new World(this::as, this::person);
        spooled = spooled();
        head = Long.parseLong(as(Part.ANALYST).post("/api/insights", Samples.INSIGHT).is(201)
                .header("Waymark-Position"));
    }

    private void assertNothingKept() throws IOException {
        assertThat(log.after(head, 100)).filteredOn(FormBoundsHttpTest::isByAPerson).isEmpty();
        assertThat(spooled).containsAll(spooled());
    }

    /** Neither what follows by itself nor the answers of a file that is being brought in. */
    private static boolean isByAPerson(Recorded recorded) {
        return !recorded.meta().actor().isSystem()
                && !recorded.meta().correlation().startsWith("feedback-import/");
    }

    @Test
    void a_form_that_is_broken_is_refused() throws IOException {
        List<String> bodies = List.of("", "--b", "--b\r\nnonsense", "--b\r\nContent-Disposition: "
                + "form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nDay,Score\r\n");
        List<String> types = List.of("multipart/form-data", "multipart/form-data; boundary=",
                "multipart/form-data; boundary=b", "multipart/mixed; boundary=b",
                "application/json", "text/csv");
        assertThat(wrongOf(door -> types.stream().flatMap(type -> bodies.stream().flatMap(body -> {
            Answer answer = as(door.allowed()).with("Content-Type", type).send("POST",
                    world.address(door), body.getBytes(StandardCharsets.UTF_8));
            return missed(answer, answer.status(), null);
        })))).isEmpty();
        assertNothingKept();
    }

    @Test
    void a_file_that_is_none_is_refused_and_the_form_without_one_says_so() throws IOException {
        assertThat(wrongOf(door -> missed(as(door.allowed()).with("Content-Type",
                "multipart/form-data; boundary=b").send("POST", world.address(door), NO_FILE), 422,
                "file"))).isEmpty();
        for (BadFile bad : BadFile.values()) {
            byte[] bytes = bad.bytes();
            assertThat(wrongOf(door -> ANSWERS.contains(door.path())
                    ? Stream.empty()
                    : missed(sent(door, Map.of(), bytes), 422, null))).as("%s", bad).isEmpty();
        }
        assertNothingKept();
    }

    @Test
    void a_field_beside_the_file_that_is_wrong_is_named_with_what_is_accepted()
            throws IOException {
        assertThat(wrongOf(door -> wrongly(door).entrySet().stream().flatMap(
                field -> field.getValue().stream().flatMap(value -> missed(sent(door,
                        Map.of(field.getKey(), value), SampleFiles.of(world, door)), 422,
                        field.getKey())))))
                .isEmpty();
        assertNothingKept();
    }

    /** An unknown source, another subject's id, and what is of a wrong kind. */
    private Map<String, List<String>> wrongly(CommandDoor door) {
        List<String> sources = List.of("SRC-99999", "01990c2e-0000-7000-8000-000000000000",
                world.thing("insight"), "x");
        return switch (door.path()) {
            case "/api/feedback-imports" -> Map.of("source", sources, "mapping",
                    List.of("[", "{\"columns\": 1}", MAPPING.replace("zone", "zoned")));
            case LOOKS -> Map.of("source", sources);
            case "/api/cost-imports" -> Map.of("preview", List.of("perhaps"), "controlTotal",
                    List.of("a lot", "12.51"));
            case "/api/journeys/file", "/api/personas/file" -> Map.of();
            default -> Map.of("preview", List.of("perhaps"));
        };
    }

    @Test
    void a_form_of_more_than_ten_megabytes_is_refused_where_no_answers_come_in()
            throws IOException {
        byte[] large = new byte[10 * 1024 * 1024];
        Arrays.fill(large, (byte) ' ');
        for (CommandDoor door : doors()) {
            if (!ANSWERS.contains(door.path())) {
                assertThat(sent(door, Map.of(), large).is(413).at("accepted")).contains("10 MB");
            }
        }
        assertNothingKept();
    }

    @Test
    void COM_2_the_key_of_a_form_is_not_taken_for_another_file() {
        for (CommandDoor door : doors()) {
            // A look records nothing, so that it uses no key up.
            if (!door.path().equals(LOOKS)) {
                byte[] file = SampleFiles.of(world, door);
                Http keyed = whoseFormWasTaken(door, file);
                head = log.head();
                byte[] other = Arrays.copyOf(file, file.length + 1);
                other[file.length] = '\n';
                keyed.upload(world.address(door), SampleFiles.fields(world), "a.csv", other)
                        .refusedBy("COM-2", 422);
                assertThat(log.after(head, 100)).filteredOn(FormBoundsHttpTest::isByAPerson)
                        .isEmpty();
            }
        }
    }

    private Http whoseFormWasTaken(CommandDoor door, byte[] file) {
        return door.everybodyAllowed().stream()
                .map(part -> as(part).with("Idempotency-Key", Samples.unique()))
                .filter(http -> http.upload(world.address(door), SampleFiles.fields(world),
                        "a.csv", file).status() < 300)
                .findFirst().orElseThrow(() -> new AssertionError("nobody may " + door));
    }

    private List<CommandDoor> doors() {
        List<CommandDoor> doors = CommandDoor.of(requestMappingHandlerMapping).stream()
                .filter(CommandDoor::multipart).toList();
        assertThat(doors).hasSizeGreaterThan(7);
        return doors;
    }

    private String wrongOf(Function<CommandDoor, Stream<String>> tried) {
        return doors().stream().flatMap(door -> tried.apply(door).map(why -> door + " " + why))
                .collect(Collectors.joining("\n"));
    }

    private Answer sent(CommandDoor door, Map<String, String> twisted, byte[] file) {
        Map<String, String> fields = new HashMap<>(SampleFiles.fields(world));
        fields.putAll(twisted);
        return as(door.allowed()).upload(world.address(door), fields, "a.csv", file);
    }

    private static Stream<String> missed(Answer answer, int status, @Nullable String field) {
        String missed = answer.status() < 400 || answer.status() >= 500
                ? "answered " + answer.status()
                : new Refusal(status, null, field).missedBy(answer);
        return missed == null ? Stream.empty() : Stream.of(missed + ": " + answer);
    }
}
