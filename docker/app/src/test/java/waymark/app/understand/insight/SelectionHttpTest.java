package waymark.app.understand.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.app.testing.intake.Imports;

/** Answers that somebody selected become evidence, and not all that their source holds. */
class SelectionHttpTest extends WaymarkTest {

    private static final String HEARD = """
            Day,Score,Said,Customer
            2026-03-14,2,"The queue, the queue",a
            2026-03-15,1,Again the queue,a
            2026-03-16,0,Nobody came,b
            2026-03-17,9,All quick and friendly,c
            """;

    @Test
    void a_selection_is_counted_with_the_people_who_gave_it() {
        String source = source("SURVEY");
        String after = "&after=" + Imports.finished(as(Part.ANALYST), source, HEARD)
                .header("Waymark-Position");
        Answer all = as(Part.EMPLOYEE).get(count(source) + "?" + after).is(200);
        assertThat(List.of(all.at("answers"), all.at("people"), all.at("latestOn"),
                all.at("complete"))).containsExactly("4", "3", "2026-03-17", "true");
        Answer some = as(Part.EMPLOYEE).get(count(source) + "?group=DETRACTORS" + after).is(200);
        assertThat(some.at("answers") + " of " + some.at("people")).isEqualTo("3 of 2");
        Answer said = as(Part.ANALYST).get(count(source) + "?text=queue" + after).is(200);
        assertThat(said.at("answers") + " of " + said.at("people")).isEqualTo("2 of 1");
        as(Part.EMPLOYEE).get(count(source) + "?text=queue").refusedBy("COM-3", 403);
        assertThat(as(Part.ANALYST).get(count(source) + "?text=nothing+like+it" + after)
                .is(200).at("answers")).isEqualTo("0");
    }

    @Test
    void MET_5_what_employees_answer_is_not_counted_by_parts() {
        String source = source("EMPLOYEE_SURVEY");
        var _ = Imports.finished(as(Part.ANALYST), source, HEARD);
        assertThat(as(Part.ANALYST).get(count(source) + "?group=DETRACTORS").is(422).at("detail"))
                .contains("MET-5");
    }

    @Test
    void what_is_selected_on_the_page_of_answers_is_what_is_pinned() {
        String source = source("SURVEY");
        var _ = Imports.finished(as(Part.ANALYST), source, HEARD);
        String narrowed = "group=DETRACTORS&since=2026-03-15";
        String way = "/understand/insights/evidence?source=" + source
                + "&since=2026-03-15&group=DETRACTORS";
        assertThat(reading(Part.ANALYST).open("/listen/sources/" + source + "/answers?"
                + narrowed).is(200).text()).contains("Use this selection as evidence",
                        "href=\"" + way.replace("&", "&amp;") + "\"");
        String page = reading(Part.ANALYST).open(way).is(200).text();
        assertThat(page).contains("2 of 4\u00a0answers of", "/api/feedback-sources/" + source
                + "/answers?since=2026-03-15&amp;group=DETRACTORS");
        assertThat(page).as("it stays selected where an insight is named")
                .containsPattern("<input type=\"hidden\" name=\"group\" value=\"DETRACTORS\"");
        assertThat(page).as("what is sent").contains("name=\"evidence[0].kind\" value=\"FEEDBACK\"",
                "name=\"evidence[0].people\" value=\"2\"", "name=\"evidence[0].pinned.query\"")
                .containsPattern("name=\"evidence\\[0].pinned.position\" value=\"[0-9]+\"");
        assertThat(reading(Part.ANALYST).open("/understand/insights/evidence?source=" + source
                + "&group=PROMOTERS&since=2026-03-18").is(200).text())
                .contains("There is no figure and no answer here to pin");
    }

    private static String count(String source) {
        return "/api/feedback-sources/" + source + "/answers/count";
    }

    private String source(String kind) {
        return as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "selected-" + System.nanoTime(), "kind", kind, "relation", "RELATIONSHIP",
                "mapping", Map.of("columns", List.of(
                        Map.of("header", "Day", "field", "RECEIVED_AT"),
                        Map.of("header", "Score", "field", "NPS"),
                        Map.of("header", "Said", "field", "VERBATIM"),
                        Map.of("header", "Customer", "field", "CUSTOMER")))))
                .is(201).reference();
    }
}
