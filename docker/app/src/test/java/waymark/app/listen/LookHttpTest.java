package waymark.app.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.log.EventLog;

/** A file is looked at before it is brought in, as often as it takes. */
class LookHttpTest extends Listening {

    private static final String UNKNOWN = "Ref;When;Our score;What they said;Tariff\n"
            + "A1;1.3.2026;9;Quick and friendly;small\nA2;2.3.2026;3;Nobody came;small\n"
            + "A3;30.2.2026;4;So so, really;large\n";

    @Autowired private EventLog log;

    private Answer look(String source, String text) {
        return as(Part.ANALYST).upload("/api/feedback-looks", Map.of("source", source),
                "answers.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_dry_run_says_what_would_be_kept_rejected_and_doubled_and_records_nothing() {
        String source = source();
        imported(source, FORM);
        long head = log.head();
        Answer look = look(source, FORM + "3/17/2026 8:00:00,11,\n3/18/2026 8:00:00,10,New\n"
                + "3/18/2026 8:00:00,10,New\n").is(201);
        assertThat(look.at("tally/rowsKept")).isEqualTo("1");
        assertThat(look.at("tally/rowsRejected")).isEqualTo("1");
        assertThat(look.at("tally/rowsDuplicate")).isEqualTo("5");
        assertThat(look.at("how/layout")).isEqualTo("google-forms");
        assertThat(look.json().at("/rejected/0/reason").asString()).contains("from 0 to 10");
        assertThat(log.head()).isEqualTo(head);

        Answer sent = as(Part.ANALYST).post("/api/feedback-looks/" + look.at("id") + "/import",
                Map.of("remember", false)).is(202);
        assertTally(ended(sent), 1, 1, 5);
        as(Part.ANALYST).post("/api/feedback-looks/" + look.at("id") + "/import",
                Map.of("remember", false)).refusedBy("COM-3", 404);
    }

    @Test
    void what_no_layout_knows_is_guessed_corrected_and_remembered() {
        String source = source();
        Answer look = look(source, UNKNOWN).is(201);
        assertThat(look.at("guessed")).isEqualTo("true");
        assertThat(look.json().at("/columns/1/field").asString()).isEqualTo("RECEIVED_AT");
        assertThat(look.json().at("/columns/3/field").asString()).isEqualTo("VERBATIM");
        assertThat(look.json().at("/columns/2/first/0").asString()).isEqualTo("9");

        Answer again = as(Part.ANALYST).put("/api/feedback-looks/" + look.at("id") + "/mapping",
                Map.of("columns", List.of(column("Ref", "EXTERNAL_ID"),
                        column("When", "RECEIVED_AT"), column("Our score", "NPS"),
                        column("What they said", "VERBATIM"), column("Tariff", "SEGMENT"))))
                .is(200);
        assertThat(again.at("tally/rowsKept")).isEqualTo("2");
        assertThat(again.at("tally/rowsRejected")).isEqualTo("1");
        Answer sent = as(Part.ANALYST).post("/api/feedback-looks/" + look.at("id") + "/import",
                Map.of("remember", true)).is(202);
        assertTally(ended(sent), 2, 1, 0);
        assertTally(imported(source, UNKNOWN + "A4;4.3.2026;10;;large\n"), 1, 1, 2);
    }

    private static Map<String, Object> column(String header, String field) {
        return Map.of("header", header, "field", field);
    }

    @Test
    void what_lacks_a_day_says_so_and_is_not_brought_in() {
        Answer look = look(source(), "Name,Score\nAna,9\n").is(201);
        assertThat(look.at("missing")).contains("day");
        as(Part.ANALYST).post("/api/feedback-looks/" + look.at("id") + "/import",
                Map.of("remember", false)).refusedBy("FBK-2", 422);
        String mapping = "/api/feedback-looks/" + look.at("id") + "/mapping";
        List<Object> columns = List.of(column("Score", "NPS"));
        assertThat(as(Part.ANALYST).put(mapping, Map.of("columns", columns, "day", "2126-01-01"))
                .is(200).at("missing")).contains("still to come");
        Answer dated = as(Part.ANALYST).put(mapping,
                Map.of("columns", columns, "day", "2026-03-14")).is(200);
        assertThat(dated.at("mapping/day")).isEqualTo("2026-03-14");
        assertThat(dated.at("how/dateStyle")).contains("all of 2026-03-14");
        String source = dated.at("source");
        assertTally(ended(as(Part.ANALYST).post("/api/feedback-looks/" + look.at("id")
                + "/import", Map.of("remember", true)).is(202)), 1, 0, 0);
        assertThat(as(Part.ANALYST).get("/api/feedback-sources/" + source.substring(
                source.indexOf('/') + 1)).at("mapping/day")).as("of that file alone").isEmpty();
        as(Part.EMPLOYEE).upload("/api/feedback-looks", Map.of("source", "SRC-1"), "a.csv",
                new byte[0]).refusedBy("COM-3", 403);
    }

    @Test
    void FBK_3_a_running_import_tells_its_progress_until_it_is_over() {
        Answer sent = send(source(), FORM).is(202);
        ended(sent);
        Answer told = as(Part.EMPLOYEE).with("Accept", "text/event-stream")
                .get(sent.header("Location") + "/progress").is(200);
        assertThat(told.header("Content-Type")).startsWith("text/event-stream");
        assertThat(told.text()).startsWith("event: over\ndata: {")
                .contains("\"rowsKept\":4", "\"percent\":100");
    }

    @Test
    @Timeout(30)
    void FBK_3_who_listens_before_an_import_is_over_hears_of_its_end() {
        Answer sent = send(source(), FORM + "3/17/2026 8:00:00,9,\n".repeat(100_000)).is(202);
        Answer told = as(Part.EMPLOYEE).with("Accept", "text/event-stream")
                .get(sent.header("Location") + "/progress").is(200);
        assertThat(told.text()).startsWith("event: progress").contains("\nevent: over\n");
    }
}
