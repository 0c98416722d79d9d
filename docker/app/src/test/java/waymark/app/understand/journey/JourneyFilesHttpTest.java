package waymark.app.understand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What goes out as JSON or CSV comes in again the same. */
class JourneyFilesHttpTest extends Walking {

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "csv-bom"})
    void a_journey_comes_in_again_with_all_that_stands_on_its_map(String format) {
        Answer drawn = draw(full("AS_IS"));
        String file = export(drawn, format).text();
        assertThat(file).contains("PRB-3", "Later", "INTERVIEW", "Seven of nine");
        Answer again = upload("any name." + format.replace("-bom", ""), file);
        assertThat(export(again, format).text()).isEqualTo(file);
        assertThat(read(path(again), again).at("head/frame/title")).isEqualTo("Moving, a sum");
        assertThat(read(path(again), again).at("head/evidenced")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void a_to_be_comes_in_again_beside_the_same_as_is(String format) {
        Answer asIs = published(journey("Paying"));
        Answer toBe = draw(Map.of("title", "Paying", "kind", "TO_BE", "asIs", asIs.reference()));
        Answer again = upload("b." + format, export(toBe, format).text());
        assertThat(read(path(again), again).at("head/frame/kind")).isEqualTo("TO_BE");
        assertThat(read(path(again), again).at("head/frame/asIs"))
                .isEqualTo(asIs.at("stream"));
    }

    @Test
    void a_sheet_of_two_columns_is_enough_and_what_cannot_be_read_is_said_with_its_line() {
        Answer drawn = upload("Moving house.csv", "Stage;Touchpoint\nBefore;Calls\nAfter;\n");
        Answer read = read(path(drawn), drawn);
        assertThat(read.at("head/frame/title")).isEqualTo("Moving house");
        assertThat(read.at("map/stages/1/name")).isEqualTo("After");
        refused("stage,touchpoint,emotion\nA,B,7\n", "Line 2: \"7\" is no emotion.");
        refused("stage,touchpoint,evidence\nA,B,HEARSAY\n", "Line 2: \"HEARSAY\"");
        refused("stage,touchpoint,evidence,observed on\nA,B,INTERVIEW,June\n", "is no day");
        refused("stage,touchpoint,shows\nA,B,DREAM\n", "DREAM");
        refused("phase,touchpoint\nA,B\n", "no column");
        as(Part.ANALYST).upload("/api/journeys/file", Map.of(), "a.csv", ("stage,touchpoint,"
                + "evidence,shown by,observed on\nA,B,ASSUMPTION,We think so,2026-10-01\n")
                .getBytes(StandardCharsets.UTF_8))
                .refusedBy("JRN-2", 422);
    }

    private void refused(String file, String why) {
        assertThat(as(Part.ANALYST).upload("/api/journeys/file", Map.of(), "a.csv",
                file.getBytes(StandardCharsets.UTF_8)).is(422).at("detail")).contains(why);
    }

    private static Map<String, Object> full(String kind) {
        return Map.of("title", "Moving, a sum", "kind", kind, "map", Map.of("stages", List.of(
                Map.of("number", 1, "name", "Waits", "touchpoints", List.of(
                        Map.of("number", 1, "words", Map.of("name", "Waits at home",
                                "channel", "at home", "action", "=Takes a day off", "expectation",
                                "Somebody comes"),
                                "detail", Map.of("momentOfTruth", true, "pains", List.of(
                                        Map.of("what", "A lost day", "weight", 5, "problem",
                                                "PRB-3"),
                                        Map.of("what", "Nobody rings", "weight", 2)),
                                        "heardAs", List.of("install", "visit"), "metrics",
                                        List.of("CES", "NPS")),
                                "blueprint", Map.of("frontStage", "Engineer", "backStage",
                                        "Routes", "support", "Planning"),
                                "emotion", Map.of("level", -3, "evidence", Map.of("kind",
                                        "INTERVIEW", "stance", "SUPPORTS", "summary",
                                        "Seven of nine, and \"angry\"", "people", 9,
                                        "observedOn", "2026-10-01", "link",
                                        "https://example.org/a"))),
                        Map.of("number", 2, "words", Map.of("name", "Signs"), "emotion",
                                Map.of("level", 1)))),
                Map.of("number", 2, "name", "Later", "touchpoints", List.of()))));
    }
}
