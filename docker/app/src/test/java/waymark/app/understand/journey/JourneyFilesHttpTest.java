package waymark.app.understand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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
    void JRN_3_what_comes_in_again_is_compared_as_what_it_was_and_bars_stay() {
        Answer asIs = published(draw(Map.of("title", "Paying at last", "kind", "AS_IS", "map",
                Map.of("stages", List.of(
                        stage(9, "Pays", List.of(touchpoint(7, "Gets a bill"),
                                touchpoint(3, "Pays it"))),
                        stage(2, "Pays", List.of(touchpoint(5, "Is thanked"))))))));
        Answer toBe = draw(Map.of("title", "Paying", "kind", "TO_BE", "asIs", asIs.reference()));
        Answer again = upload("b.csv", export(toBe, "csv").text());
        Answer compared = as(Part.EMPLOYEE).get(path(again) + "/comparison?after="
                + again.header("Waymark-Position")).is(200);
        assertThat(compared.json().at("/touchpoints")).hasSize(3);
        assertThat(compared.text()).contains("KEPT").doesNotContain("CHANGED", "ADDED", "REMOVED");
        String map = read(path(again), again).text();
        assertThat(map).contains("bill | invoice", "A lost day | a lost evening (2)");
        refused("stage,touchpoint,number\nA,B,first\n", "\"first\" is no number of its own");
        refused("stage,touchpoint,number\nA,B,2\nA,C,2\n", "A number stands on this map twice");
    }

    @Test
    void a_file_keeps_what_this_programme_knows_and_leaves_behind_what_another_named() {
        String fitters = as(Part.ADMIN).post("/api/departments", Map.of("name",
                "Fitters " + System.nanoTime())).is(201).at("stream");
        Answer persona = as(Part.ANALYST).post("/api/personas", Map.of("name", "Movers",
                "summary", "They move once a year.")).is(201);
        Answer whole = journey("Moving as a whole");
        Answer part = draw(Map.of("title", "Being fitted", "kind", "AS_IS", "persona",
                persona.reference(), "parent", whole.reference(), "touchpoint", 2, "map",
                Map.of("stages", List.of(stage(1, "Waits", List.of(Map.of("number", 1,
                        "words", Map.of("name", "Waits"), "blueprint",
                        Map.of("owner", fitters))))))));
        String file = export(part, "json").text();
        Answer again = upload("part.json", file);
        assertThat(export(again, "json").text()).isEqualTo(file).contains(fitters,
                persona.at("stream"), whole.at("stream"));
        String elsewhere = file.replaceAll("(persona|department|journey)/[0-9a-f-]{36}",
                "$1/01990c2e-0000-7000-8000-000000000000");
        Answer strange = upload("strange.json", elsewhere);
        assertThat(export(strange, "json").text())
                .doesNotContain("01990c2e-0000-7000-8000-000000000000").contains("Waits");
    }

    @Test
    void a_step_is_not_owned_by_a_department_that_is_not_there() {
        as(Part.ANALYST).post("/api/journeys", Map.of("title", "Owned by nobody", "kind",
                "AS_IS", "map", Map.of("stages", List.of(stage(1, "Waits", List.of(Map.of(
                        "number", 1, "words", Map.of("name", "Waits"), "blueprint", Map.of(
                                "owner", "department/01990c2e-0000-7000-8000-000000000000"))))))))
                .refusedBy("COM-3", 422);
    }

    private static Map<String, Object> stage(
            int number, String name, List<Map<String, Object>> touchpoints) {
        return Map.of("number", number, "name", name, "touchpoints", touchpoints);
    }

    private static Map<String, Object> touchpoint(int number, String name) {
        return Map.of("number", number, "words", Map.of("name", name), "detail", Map.of(
                "momentOfTruth", false, "heardAs", List.of("bill | invoice"), "metrics",
                List.of(), "pains", List.of(Map.of("what",
                        "A lost day | a lost evening (2)", "weight", 4))));
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

    @Test
    void all_that_stands_on_the_map_is_drawn_and_stands_in_the_table_beside_it() {
        Answer drawn = draw(full("AS_IS"));
        String page = "/understand/journeys/" + drawn.reference() + "?after="
                + drawn.header("Waymark-Position");
        String shown = reading(Part.EMPLOYEE).open(page).is(200).text();
        int map = shown.indexOf("role=\"img\"");
        String svg = shown.substring(map, shown.indexOf("</svg>", map));
        assertThat(svg).contains("\u25c6 Waits at", ">at home<", ">=Takes a day off<",
                ">Somebody comes<", "A lost day;", ">Signs<", "class=\"fill\"", ">\u22123<",
                "class=\"hollow\"", ">+1 assumed<");
        assertThat(svg.indexOf(">Engineer<")).isPositive()
                .isLessThan(svg.indexOf("line of visibility"));
        assertThat(svg.indexOf("line of visibility")).isLessThan(svg.indexOf(">Routes<"))
                .isLessThan(svg.indexOf(">Planning<"));
        String table = reading(Part.EMPLOYEE).open(page + "&table=" + (drawn.reference()
                + "-Moving-a-sum").toLowerCase(Locale.ROOT) + "&as=csv").is(200).text();
        assertThat(table).startsWith("Stage,Touchpoint,Channel,Action,Expectation,Emotion,Shown by,"
                + "Moment of truth,Pains,Heard as,Measured,Front stage,Back stage,Support,Owner")
                .contains("Waits at home,at home", "Somebody comes,-3,", "A lost day (5)",
                        "install | visit", "Engineer,Routes,Planning");
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
