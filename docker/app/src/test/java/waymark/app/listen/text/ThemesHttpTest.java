package waymark.app.listen.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.intake.Imports;
import waymark.log.keys.KeyStore;
import waymark.query.listen.text.TextAnalyser;

/** What customers' words say: themes, near copies, words that come up, and what becomes of them. */
class ThemesHttpTest extends Worded {

    private static final String FORM = """
            Timestamp,"On a scale of 0-10, how likely are you to recommend us?",Why?
            3/14/2026 9:05:11,9,"Quick, and friendly"
            3/15/2026 8:00:01,3,"I waited all day,
            nobody came"
            """;

    @Autowired private JdbcClient client;
    @Autowired private KeyStore keys;
    @Autowired private TextAnalyser analyser;

    private JsonNode themes(String source, String more) {
        return as(Part.EMPLOYEE).get(
                "/api/feedback-sources/" + source + "/themes" + more).is(200).json();
    }

    private static JsonNode theme(JsonNode list, String theme) {
        for (JsonNode one : list.get("themes")) {
            if (one.get("theme").asString().equals(theme)) {
                return one;
            }
        }
        throw new AssertionError(theme + " is not among " + list);
    }

    @Test
    void themes_are_counted_with_their_share_and_how_they_sound_and_which_way_they_go() {
        JsonNode list = themes(filled(), "");
        assertThat(list.get("answers").asInt()).isEqualTo(24);
        assertThat(list.get("method").asString())
                .isEqualTo(analyser.name() + "/" + analyser.version());
        JsonNode waiting = theme(list, "waiting");
        assertThat(waiting.get("answers").asInt()).isEqualTo(11);
        assertThat(waiting.get("percent").decimalValue()).isEqualByComparingTo("45.8");
        assertThat(waiting.get("sounds").get("negative").asInt()).isBetween(9, 11);
        assertThat(waiting.get("trend").get("way").asString()).isEqualTo("RISING");
        assertThat(list.get("languages").get(0).get("language").asString()).isEqualTo("en");
    }

    @Test
    void themes_are_read_of_a_period_and_as_they_were_known() {
        String source = filled();
        JsonNode before = themes(source, "");
        push(source, List.of(said("2026-02-02", "Another queue")));
        assertThat(theme(themes(source, ""), "waiting").get("answers").asInt()).isEqualTo(12);
        assertThat(theme(themes(source, "?to=2026-01-31"), "waiting").get("answers").asInt())
                .isEqualTo(2);
        assertThat(theme(themes(source, "?asOf=2026-01-31&knownAt=" + before.get("position")),
                "waiting").get("answers").asInt()).isEqualTo(2);
        assertThat(theme(themes(source, "?knownAt=" + before.get("position")), "waiting")
                .get("answers").asInt()).isEqualTo(11);
        as(Part.EMPLOYEE).get("/api/feedback-sources/" + source
                + "/themes?from=2026-03-01&to=2026-02-01").is(422);
        as(Part.EMPLOYEE).get("/api/feedback-sources/" + source + "/themes/weather").is(404);
    }

    @Test
    void FBK_4_the_answers_of_a_theme_show_their_words_only_to_those_who_may_read_them() {
        String source = filled();
        String address = "/api/feedback-sources/" + source + "/themes/waiting?limit=4";
        Answer read = as(Part.ANALYST).get(address).is(200);
        assertThat(read.json().get("examples")).hasSize(4);
        assertThat(read.text()).contains("on mezzanine 8").doesNotContain("on mezzanine 4");
        assertThat(as(Part.ANALYST).get(address + "&before=" + read.at("next")).is(200).text())
                .contains("on mezzanine 4").doesNotContain("on mezzanine 5");
        assertThat(as(Part.EMPLOYEE).get(address).is(200).text()).doesNotContain("on mezzanine");
        String words = "/api/feedback-sources/" + source + "/words";
        assertThat(as(Part.ANALYST).get(words).is(200).text())
                .contains("\"word\":\"mezzanine\",\"answers\":9");
        as(Part.EMPLOYEE).get(words).is(403);
    }

    @Test
    void a_theme_becomes_an_insight_whose_evidence_finds_the_same_figure_again() {
        String source = filled();
        JsonNode proposed = as(Part.ANALYST).get("/api/feedback-sources/" + source
                + "/themes/waiting?from=2026-03-01").is(200).json().get("insight");
        Answer recorded = as(Part.ANALYST).send(
                "POST", "/api/insights", proposed.toString()).is(201);
        push(source, List.of(said("2026-03-02", "Another queue")));
        JsonNode pinned = as(Part.ANALYST).get(recorded.header("Location") + "?after="
                + recorded.header("Waymark-Position")).is(200).json()
                .get("evidence").get(0).get("pinned");
        JsonNode again = as(Part.AUDITOR).get(pinned.get("query").asString()).is(200).json();
        assertThat(again.get("counted").get("answers").asInt())
                .isEqualTo(pinned.get("value").asInt()).isEqualTo(9);
        assertThat(again.get("method").asString()).isEqualTo(pinned.get("method").asString());
    }

    @Test
    void what_is_said_nearly_the_same_is_found_once_with_how_many_say_it() {
        String source = source("SURVEY");
        push(source, List.of(said("2026-01-01", LONG), said("2026-01-02", LONG + "!!"),
                said("2026-01-03", LONG.replace("hotline", "helpdesk")),
                said("2026-01-04", "Something else altogether was said here on a fine day")));
        Answer copies = as(Part.ANALYST).get("/api/feedback-sources/" + source + "/copies")
                .is(200);
        assertThat(copies.json().get("copies")).hasSize(1);
        assertThat(copies.text()).contains("\"answers\":3", LONG);
    }

    @Test
    void MET_5_of_employees_only_what_five_say_shows_and_in_whole_fives() {
        String source = source("EMPLOYEE_SURVEY");
        List<Map<String, Object>> answers = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            answers.add(said("2026-01-0" + (i + 1), "The canteen is dirty on day " + i));
        }
        answers.add(said("2026-01-09", "The app is slow"));
        push(source, answers);
        JsonNode list = themes(source, "");
        assertThat(list.get("themes")).hasSize(1);
        assertThat(theme(list, "premises").get("answers").asInt()).isEqualTo(5);
        assertThat(as(Part.ANALYST).get("/api/feedback-sources/" + source + "/themes/digital")
                .is(200).json().get("examples")).isEmpty();
    }

    @Test
    void PRV_1_what_was_read_from_somebodys_words_goes_with_their_key() {
        String source = source("SURVEY");
        String who = "customer-" + System.nanoTime();
        push(source, List.of(saidBy(who, "2026-01-01", LONG), saidBy(who, "2026-01-02", LONG),
                said("2026-01-03", "The app is great")));
        JsonNode before = themes(source, "");
        assertThat(before.get("answers").asInt()).isEqualTo(3);
        String subject = client.sql("select subject from answer_text where source = (select source"
                + " from answer_text where stream = :stream) and subject like 'customer/%'"
                + " fetch first 1 rows only")
                .param("stream", stream(source)).query(String.class).single();
        keys.erase(subject);
        await().until(() -> themes(source, "").get("answers").asInt() == 1);
        assertThat(themes(source, "").toString()).doesNotContain("reliability");
        assertThat(themes(source, "?knownAt=" + before.get("position")).get("answers").asInt())
                .as("as of earlier moments too").isEqualTo(1);
        assertThat(as(Part.ANALYST).get("/api/feedback-sources/" + source + "/copies").is(200)
                .json().get("copies")).isEmpty();
    }

    private String stream(String source) {
        return as(Part.ANALYST).get("/api/feedback-sources/" + source + "/answers").is(200)
                .json().get("answers").get(0).get("id").asString();
    }

    @Test
    void FBK_3_what_a_retracted_file_said_counts_no_longer() {
        String source = source("SURVEY");
        Answer intake = Imports.finished(as(Part.ANALYST), source, FORM);
        await().until(() -> themes(source, "").get("answers").asInt() == 2);
        assertThat(theme(themes(source, ""), "waiting").get("answers").asInt()).isEqualTo(1);
        Answer retracted = as(Part.ANALYST).against(intake).post("/api/feedback-imports/"
                + intake.at("reference") + "/retraction", Map.of("reason", "The wrong file"))
                .is(200);
        assertThat(themes(source, "?after=" + retracted.header("Waymark-Position"))
                .get("answers").asInt()).isZero();
        assertThat(themes(source, "?knownAt=" + intake.header("Waymark-Position"))
                .get("answers").asInt()).as("as it was known before").isEqualTo(2);
    }
}
