package waymark.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.app.testing.intake.Imports;

/** AUD-1: whoever reads what customers said is noted, at every door that shows it. */
class ReadingsHttpTest extends WaymarkTest {

    private static final String SAID = "I waited in the queue for an hour and the hotline that"
            + " should have helped me was never answered by anybody at all";

    private String source = "";

    @BeforeEach
    void open() {
        source = as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "Read " + System.nanoTime(), "kind", "SURVEY", "relation", "RELATIONSHIP"))
                .is(201).reference();
    }

    @Test
    void AUD_1_each_door_that_shows_words_notes_who_read_whose() {
        String answer = answer();
        assertNoted(answer, "ANSWERS", "/answers");
        assertNoted(answer, "SEARCHED_ANSWERS", "/answers?text=hotline");
        assertNoted(answer, "ANSWERS_OF_THEME", "/themes/waiting");
        assertNoted(answer, "NEAR_COPIES", "/copies");
        JsonNode first = readings("?limit=1").get("readings").get(0);
        assertThat(first.get("person").asString()).isEqualTo(person(Part.ANALYST));
        as(Part.ANALYST).get(api("/words")).is(200);
        JsonNode words = readings("?limit=1").get("readings").get(0);
        assertThat(words.get("what").asString()).isEqualTo("FREQUENT_WORDS");
        assertThat(words.get("things").asInt()).isEqualTo(2);
    }

    private void assertNoted(String answer, String words, String door) {
        int before = of(answer).size();
        assertThat(as(Part.ANALYST).get(api(door)).is(200).text()).contains(SAID);
        JsonNode after = of(answer);
        assertThat(after.size()).as(door).isEqualTo(before + 1);
        assertThat(after.get(0).get("what").asString()).isEqualTo(words);
        as(Part.EMPLOYEE).get(api(door.replaceAll("\\?.*", ""))).is(200);
        assertThat(of(answer).size()).as("who sees no words reads none").isEqualTo(before + 1);
    }

    @Test
    void AUD_1_pages_and_exports_note_it_as_well_and_a_search_that_finds_nothing_does_not() {
        String answer = answer();
        String page = "/listen/sources/" + source + "/answers";
        assertThat(reading(Part.ANALYST).open(page).is(200).text()).contains("hotline");
        assertThat(of(answer)).hasSize(1);
        assertThat(reading(Part.ANALYST).open(page + "?format=csv").is(200).text())
                .contains("hotline");
        assertThat(of(answer)).hasSize(2);
        as(Part.ANALYST).get(api("/answers?text=never-said-by-anybody")).is(200);
        assertThat(of(answer)).hasSize(2);
        assertThat(reading(Part.AUDITOR).open("/audit/readings?thing=" + answer).is(200).text())
                .contains("Who read what customers said?", "Analyst", "answers")
                .doesNotContain("hotline");
        assertThat(reading(Part.AUDITOR).open("/audit/readings?format=csv").is(200).text())
                .startsWith("When,Who,What was read,Where,How many");
        assertThat(reading(Part.AUDITOR).open("/audit").is(200).text())
                .contains("Who read what customers said?");
        reading(Part.ANALYST).open("/audit/readings").is(403);
    }

    @Test
    void AUD_1_a_case_and_the_rejected_rows_of_a_file_are_noted() {
        String answer = answer();
        Answer opened = as(Part.ANALYST).post("/api/follow-ups", Map.of("kind", "DETRACTOR",
                "feedback", answer, "firstWithinHours", 24,
                "doneWithinHours", 48)).is(201);
        int before = of(answer).size();
        assertThat(as(Part.ANALYST).get(opened.header("Location") + "?after="
                + opened.header("Waymark-Position")).is(200).text()).contains("hotline");
        assertThat(of(answer).get(0).get("what").asString()).isEqualTo("CASE");
        assertThat(of(answer)).hasSize(before + 1);
        Answer intake = Imports.finished(as(Part.ANALYST), source,
                "Timestamp,NPS score\n1/1/2026,11\n1/2/2026,5\n");
        as(Part.ANALYST).get("/api/feedback-imports/" + intake.reference() + "/rejected").is(200);
        assertThat(of(intake.at("id")).get(0).get("what").asString())
                .isEqualTo("REJECTED_ROWS");
    }

    @Test
    void AUD_1_auditors_read_the_list_page_by_page_as_of_a_day_and_others_do_not() {
        String answer = answer();
        as(Part.ANALYST).get(api("/answers")).is(200);
        as(Part.ANALYST).get(api("/answers")).is(200);
        JsonNode page = readings("?limit=1&thing=" + answer);
        assertThat(page.get("readings")).hasSize(1);
        JsonNode next = readings("?limit=1&thing=" + answer + "&before="
                + page.get("next").asString());
        assertThat(next.get("readings").get(0).get("id").asString())
                .isLessThan(page.get("readings").get(0).get("id").asString());
        assertThat(readings("?asOf=2020-01-01").get("readings")).isEmpty();
        assertThat(readings("?person=" + person(Part.CHAIR)).get("readings"))
                .allSatisfy(one -> assertThat(one.get("person").asString())
                        .isEqualTo(person(Part.CHAIR)));
        as(Part.ANALYST).get("/api/readings").refusedBy("COM-3", 403);
        as(Part.AUDITOR).get("/api/readings?limit=0").is(422);
    }

    private String api(String door) {
        return "/api/feedback-sources/" + source + door;
    }

    private JsonNode readings(String more) {
        return as(Part.AUDITOR).get("/api/readings" + more).is(200).json();
    }

    private JsonNode of(String thing) {
        return readings("?thing=" + thing).get("readings");
    }

    private String answer() {
        Answer pushed = as(Part.ANALYST).post("/api/feedback/batch", Map.of("source", source,
                "answers", List.of(Map.of("receivedOn", "2026-01-02", "verbatim", SAID),
                        Map.of("receivedOn", "2026-01-03", "verbatim", SAID + "!"))))
                .is(200);
        return as(Part.EMPLOYEE).get(api("/answers?after=" + pushed.header("Waymark-Position")))
                .is(200).json().get("answers").get(1).get("id").asString();
    }
}
