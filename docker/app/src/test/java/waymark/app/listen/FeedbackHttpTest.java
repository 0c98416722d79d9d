package waymark.app.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class FeedbackHttpTest extends Listening {

    @Test
    void a_file_is_brought_in_and_every_row_is_accounted_for() {
        Answer sent = send(source(), FORM).is(202);
        assertThat(sent.header("Location")).startsWith("/api/feedback-imports/");
        Answer read = ended(sent);
        assertThat(read.at("state")).isEqualTo("FINISHED");
        assertTally(read, 4, 0, 0);
        assertThat(read.at("how/dateStyle")).isEqualTo("M/d/yyyy");
    }

    @Test
    void FBK_1_the_same_answer_is_recorded_once_and_each_source_has_its_own() {
        String source = source();
        imported(source, FORM);
        assertTally(imported(source, FORM), 0, 0, 4);
        assertTally(imported(source, FORM + "3/17/2026 8:00:00,0,Never again\n"), 1, 0, 4);
        assertTally(imported(source(), FORM + FORM.lines().skip(1).findFirst().orElseThrow()),
                4, 0, 1);
    }

    @Test
    void FBK_2_a_bad_row_never_stops_a_file_and_can_be_mended_and_sent_again() {
        String source = source();
        Answer read = imported(source, FORM + "3/17/2026 8:00:00,11,=1+1\n31/31/2026,5,\n");
        assertTally(read, 4, 2, 0);
        String rejected = as(Part.ANALYST).with("Accept", "text/csv")
                .get("/api/feedback-imports/" + read.reference() + "/rejected").is(200).text();
        assertThat(rejected).startsWith("\uFEFF").contains("waymark: line,waymark: what is wrong")
                .contains("3/17/2026 8:00:00,11,'=1+1,7,")
                .contains("a whole number from 0 to 10").contains("31/31/2026,5,");
        String mended = rejected.replace(",11,", ",10,").replace("31/31/2026", "3/31/2026");
        assertTally(imported(source, mended), 2, 0, 0);
        assertThat(as(Part.ANALYST).get("/api/feedback-sources/" + source + "/answers").text())
                .contains("\"verbatim\":\"=1+1\"");
    }

    @Test
    void FBK_3_a_finished_import_cannot_be_cancelled_and_is_retracted_as_a_whole() {
        String source = source();
        imported(source, FORM);
        Answer extra = imported(source, FORM + "3/17/2026 8:00:00,0,\n");
        Answer counted = nps("source=" + source).is(200);
        assertThat(counted.at("n")).isEqualTo("5");
        String path = "/api/feedback-imports/" + extra.reference();
        as(Part.ANALYST).post(path + "/cancellation", Map.of()).refusedBy("FBK-3", 409);
        Answer retracted = as(Part.ANALYST).against(extra)
                .post(path + "/retraction", Map.of("reason", "A test file")).is(200);
        as(Part.ANALYST).against(retracted).post(path + "/retraction",
                Map.of("reason", "Once more")).refusedBy("FBK-3", 409);
        String after = "&after=" + retracted.header("Waymark-Position");
        assertThat(nps("source=" + source + after).at("n")).isEqualTo("4");
        assertTally(imported(source, FORM + "3/17/2026 8:00:00,0,\n"), 1, 0, 4);
        assertThat(nps("source=" + source).at("n")).isEqualTo("5");
    }

    @Test
    void MET_2_a_score_that_was_corrected_stays_visible_as_it_was_known() {
        String source = source();
        Answer sent = imported(source, FORM + "3/17/2026 8:00:00,0,\n");
        Answer wrong = nps("source=" + source).is(200);
        Answer corrected = as(Part.ANALYST).against(sent).post("/api/feedback-imports/"
                + sent.reference() + "/retraction", Map.of("reason", "Another file")).is(200);
        imported(source, FORM);
        Answer right = nps("source=" + source + "&after="
                + corrected.header("Waymark-Position")).is(200);
        assertThat(right.at("value")).isNotEqualTo(wrong.at("value"));
        Answer then = nps("source=" + source + "&knownAt=" + wrong.at("position")).is(200);
        assertThat(then.at("value")).isEqualTo(wrong.at("value"));
        assertThat(then.at("n")).isEqualTo("5");
    }

    @Test
    void FBK_4_words_are_shown_to_analysts_and_to_neither_auditors_nor_employees() {
        String answers = "/api/feedback-sources/" + imported(source(), FORM).at("source")
                .replace("feedback-source/", "") + "/answers";
        assertThat(as(Part.ANALYST).get(answers).is(200).text()).contains("nobody came");
        assertThat(as(Part.MEMBER).get(answers).is(200).text()).contains("nobody came");
        assertThat(as(Part.AUDITOR).get(answers).is(200).text()).doesNotContain("nobody came");
        assertThat(as(Part.EMPLOYEE).get(answers).is(200).text()).doesNotContain("nobody came")
                .contains("\"hasVerbatim\":true");
        Answer page = as(Part.EMPLOYEE).get(answers + "?limit=3").is(200);
        assertThat(page.json().at("/answers")).hasSize(3);
        assertThat(as(Part.EMPLOYEE).get(answers + "?limit=3&before=" + page.at("next")).json()
                .at("/answers")).hasSize(1);
    }

    @Test
    void FBK_5_a_score_outside_its_scale_is_rejected_and_never_clamped() {
        String source = source();
        assertTally(imported(source, FORM + "3/17/2026 8:00:00,11,\n3/17/2026 8:00:00,-1,\n"
                + "3/17/2026 8:00:00,9.5,\n3/17/2026 8:00:00,ten,\n"), 4, 4, 0);
        assertThat(nps("source=" + source).at("n")).isEqualTo("4");
    }

    @Test
    void MET_1_a_score_says_its_interval_n_and_response_rate_or_why_it_is_absent() {
        String source = source();
        Answer none = nps("source=" + source).is(200);
        assertThat(none.at("absent")).isEqualTo("Nobody has answered yet.");
        imported(source, FORM);
        Answer opened = as(Part.ANALYST).get("/api/feedback-sources/" + source).is(200);
        Answer invited = as(Part.ANALYST).against(opened)
                .put("/api/feedback-sources/" + source + "/invited",
                        Map.of("invited", 16, "effectiveOn", "2026-03-01"))
                .is(200);
        Answer score = nps("source=" + source + "&after=" + invited.header("Waymark-Position"));
        assertThat(score.text()).contains("\"value\":25.00").contains("\"responseRate\":0.2500")
                .contains("\"method\":\"nps/1\"");
        assertThat(score.at("n")).isEqualTo("4");
        assertThat(score.at("thin")).isEqualTo("true");
        assertThat(nps("source=" + source + "&from=2026-03-15&to=2026-03-15").at("n"))
                .isEqualTo("1");
        assertThat(nps("source=" + source + "&asOf=2026-03-14&knownAt=" + score.at("position"))
                .at("n")).as("two clocks: known today, answered by then").isEqualTo("2");
        nps("source=" + source + "&from=2026-03-15&to=2026-03-01").refusedBy("MET-1", 422);
    }

    @Test
    void MET_6_relationship_and_transactional_answers_are_never_pooled() {
        nps("").refusedBy("MET-6", 422);
        nps("relation=TRANSACTIONAL").is(200);
    }

    @Test
    void a_mapping_says_what_the_columns_of_any_file_mean() {
        String source = source(Map.of("mapping", Map.of("datePattern", "d.M.yyyy", "columns",
                java.util.List.of(Map.of("header", "Kunde", "field", "CUSTOMER"),
                        Map.of("header", "Note", "field", "NPS"),
                        Map.of("header", "Tag", "field", "RECEIVED_AT"),
                        Map.of("header", "Tarif", "field", "SEGMENT")))));
        Answer read = imported(source, "\uFEFFKunde;Tag;Note;Tarif\nK1;1.2.2026;9;klein\n"
                + "K2;30.2.2026;9;klein\nK1;2.2.2026;2;klein\n");
        assertTally(read, 2, 1, 0);
        assertThat(read.at("how/separator")).isEqualTo("semicolon");
        assertThat(read.at("how/dateStyle")).isEqualTo("d.M.yyyy");
    }

    @Test
    void a_file_may_bring_its_mapping_with_it_as_JSON() {
        Answer read = ended(as(Part.ANALYST).upload("/api/feedback-imports", Map.of("source",
                source(), "mapping", "{\"columns\": [{\"header\": \"Note\", \"field\": \"NPS\"}, "
                        + "{\"header\": \"Tag\", \"field\": \"RECEIVED_AT\"}]}"),
                "a.csv", "Tag,Note\n2026-02-01,9\n2026-02-02,11\n".getBytes(StandardCharsets.UTF_8))
                .is(202));
        assertTally(read, 1, 1, 0);
        assertThat(read.at("how/layout")).isEqualTo("mapping");
    }

    @Test
    void what_the_first_rows_show_to_be_impossible_is_refused_at_once() {
        String source = source();
        send(source, "").refusedBy("FBK-2", 422);
        send(source, "Timestamp,On a scale of 0-10 would you recommend us?\n")
                .refusedBy("FBK-2", 422);
        send(source, new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 1, (byte) 0xFF, 10})
                .refusedBy("FBK-2", 422);
        send(source, "Dear team,\nplease find attached what you asked for.\n")
                .refusedBy("FBK-2", 422);
        assertThat(send(source, "When,Who\n1.1.2026,me\n").refusedBy("FBK-2", 422).at("field"))
                .isEqualTo("mapping");
        send("SRC-99999", FORM).refusedBy("FBK-1", 422);
        as(Part.EMPLOYEE).upload("/api/feedback-imports", Map.of("source", source), "a.csv",
                FORM.getBytes(StandardCharsets.UTF_8)).refusedBy("COM-3", 403);
    }

    @Test
    void COM_2_a_repeated_upload_answers_with_the_import_of_the_first() {
        String source = source();
        byte[] file = FORM.getBytes(StandardCharsets.UTF_8);
        var keyed = as(Part.ANALYST).with("Idempotency-Key", "form-" + System.nanoTime());
        Answer first = keyed.upload(
                "/api/feedback-imports", Map.of("source", source), "a.csv", file).is(202);
        Answer again = keyed.upload(
                "/api/feedback-imports", Map.of("source", source), "a.csv", file).is(202);
        assertThat(again.reference()).isEqualTo(first.reference());
        assertTally(ended(first), 4, 0, 0);
    }
}
