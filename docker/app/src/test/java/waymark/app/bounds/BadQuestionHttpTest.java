package waymark.app.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import waymark.app.bounds.world.Refusal;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** Questions that make no sense, put to every address of the description. */
class BadQuestionHttpTest extends WaymarkTest {

    private static final List<String> NONSENSE = List.of("-1", "0", "nonsense", "", " ", "\0",
            "9223372036854775808", "1e999", "2026-02-30", "9999-12-31", "0000-01-01",
            "-999999999-01-01T00:00:00Z", "2026-06-01T25:00:00Z", "+999999999-12-31T23:59:59Z",
            "'; drop table event; --", "x".repeat(3_000), "\uD83D\uDE00", "null", "[]", "%");
    private static final List<String> PLACES = List.of("%2e%2e", "..%2f..%2fetc", "a%00b", "%0d%0a",
            ";jsessionid=1", "x;a=b", "%F0%9F%98%80", "x".repeat(3_000), "INS-0",
            "INS-99999999999999999999", "person%2F1", "null", "-1", "%20");
    private static final Set<Integer> ANSWERS = Set.of(200, 204, 304, 400, 403, 404, 405, 406, 422);

    @Test
    void every_parameter_takes_nonsense_without_failing_and_says_what_it_takes() {
        JsonNode described = described();
        assertThat(wrong(questions(described).stream().flatMap(path -> parameters(described, path)
                .stream().flatMap(name -> NONSENSE.stream().map(value -> filled(path, "INS-1")
                        + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))))))
                .isEmpty();
    }

    @Test
    void every_place_in_an_address_takes_nonsense_without_failing() {
        assertThat(wrong(questions(described()).stream().filter(path -> path.contains("{"))
                .flatMap(path -> PLACES.stream().map(place -> filled(path, place))))).isEmpty();
    }

    private static String filled(String path, String place) {
        return path.replaceAll("\\{[^}]*}", place);
    }

    /** What went wrong where these are asked for, some at a time. */
    private String wrong(Stream<String> addresses) {
        return addresses.toList().parallelStream()
                .flatMap(address -> wrong(as(Part.ANALYST).get(address)).stream())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void what_is_not_offered_is_refused_with_what_is() {
        List<String> wrong = new ArrayList<>();
        for (String path : questions(described())) {
            String address = filled(path, "INS-1");
            Answer method = as(Part.ANALYST).send("PATCH", address, "{}");
            wrong.addAll(missed(405, method));
            Http strange = as(Part.ANALYST).with("Accept", "image/png");
            Answer form = strange.get(address);
            wrong.addAll(form.status() == 404 ? wrong(form) : missed(406, form));
        }
        assertThat(String.join("\n", wrong)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"limit=-1, limit", "limit=0, limit", "limit=501, limit", "limit=nonsense, limit",
            "asOf=nonsense, asOf", "asOf=2026-02-30, asOf", "knownAt=nonsense, knownAt",
            "after=nonsense, after", "after=999999999999, after", "stage=NOWHERE, stage"})
    void a_list_says_at_its_parameter_what_it_takes(String query, String field) {
        Answer answer = as(Part.ANALYST).get("/api/insights?" + query);
        assertThat(new Refusal(422, null, field).missedBy(answer)).as("%s", answer).isNull();
    }

    private static List<String> questions(JsonNode described) {
        List<String> questions = described.get("paths").properties().stream()
                .filter(path -> path.getValue().has("get")).map(Map.Entry::getKey).toList();
        assertThat(questions).hasSizeGreaterThan(30);
        return questions;
    }

    /** The parameters it is described with, and the clocks that every question has. */
    private static Set<String> parameters(JsonNode described, String path) {
        Set<String> names = new TreeSet<>(Set.of("asOf", "knownAt", "before", "limit"));
        described.get("paths").get(path).get("get").path("parameters").forEach(one -> {
            if (one.path("in").asString().equals("query")) {
                names.add(one.path("name").asString());
            }
        });
        names.remove("after");
        return names;
    }

    private JsonNode described() {
        return as(Part.EMPLOYEE).get("/v3/api-docs").is(200).json();
    }

    private static List<String> wrong(Answer answer) {
        if (!ANSWERS.contains(answer.status())) {
            return List.of("answered " + answer.status() + ": " + answer);
        }
        return answer.status() < 400 ? List.of() : missed(answer.status(), answer);
    }

    private static List<String> missed(int status, Answer answer) {
        String missed = new Refusal(status, null, null).missedBy(answer);
        return missed == null ? List.of() : List.of(missed + ": " + answer);
    }
}
