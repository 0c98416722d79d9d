package waymark.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.app.testing.intake.Imports;

/** What customers are said to feel at a touchpoint leads back to what they said there (JRN-4). */
class TracePlaceHttpTest extends WaymarkTest {

    @Test
    void a_feeling_that_was_taken_from_answers_leads_back_to_their_words() {
        String word = "fitting-" + System.nanoTime();
        heard(word, "I waited all day");
        Answer drawn = journey(word);
        String gaps = "/api/journeys/" + drawn.reference() + "/gaps?touchpoint=4";
        Answer gap = as(Part.EMPLOYEE).get(gaps + "&after=" + drawn.header("Waymark-Position"))
                .is(200);
        assertThat(gap.json().at("/gaps")).hasSize(1);
        assertThat(as(Part.EMPLOYEE).get(gaps.replace("=4", "=9")).is(200).json().at("/gaps"))
                .isEmpty();
        Answer shown = as(Part.ANALYST).against(drawn).put("/api/journeys/" + drawn.reference()
                + "/touchpoints/4/evidence",
                Map.of("level", -3, "evidence", Map.of("kind",
                        "FEEDBACK", "stance", "SUPPORTS", "summary", "They are angry",
                        "observedOn", "2026-03-15", "pinned", Map.of("query", gaps, "position",
                                Long.parseLong(gap.header("Waymark-Position"))))))
                .is(200);
        String page = "/audit/trace/" + drawn.reference() + ".4?after="
                + shown.header("Waymark-Position");
        assertThat(reading(Part.ANALYST).open(page).is(200).text()).contains("I waited all day",
                "says so in", "/understand/journeys/" + drawn.reference() + "/touchpoints/4")
                .doesNotContain("All was fine");
        assertThat(reading(Part.EMPLOYEE).open(page).is(200).text())
                .contains("They are angry").doesNotContain("I waited all day");
    }

    private Answer journey(String heardAs) {
        return as(Part.ANALYST).post("/api/journeys", Map.of("title", "Being fitted", "kind",
                "AS_IS", "map", Map.of("stages", List.of(Map.of("number", 1, "name", "Waits",
                        "touchpoints", List.of(Map.of("number", 4, "words",
                                Map.of("name", "Waits for the fitter"), "detail", Map.of(
                                        "momentOfTruth", false, "heardAs", List.of(heardAs),
                                        "metrics", List.of(), "pains", List.of()))))))))
                .is(201);
    }

    private void heard(String where, String said) {
        String source = as(Part.ANALYST).post("/api/feedback-sources", Map.of("name", "visits-"
                + System.nanoTime(), "kind", "SURVEY", "relation", "TRANSACTIONAL", "mapping",
                Map.of("columns", List.of(Map.of("header", "Day", "field", "RECEIVED_AT"),
                        Map.of("header", "Ease", "field", "CES"),
                        Map.of("header", "Where", "field", "TOUCHPOINT"),
                        Map.of("header", "Said", "field", "VERBATIM")))))
                .is(201).reference();
        var _ = Imports.finished(as(Part.ANALYST), source, "Day,Ease,Where,Said\n2026-03-14,1,"
                + where + "," + said + "\n2026-03-15,7,elsewhere,All was fine\n");
    }
}
