package waymark.app.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class JourneyHeardHttpTest extends Walking {

    @Test
    void JRN_4_what_we_believe_is_held_against_what_customers_say_there() {
        String word = "fitting-" + System.nanoTime();
        heard(word);
        Answer drawn = journey("Fitting a line");
        Answer step = put(drawn, path(drawn) + "/touchpoints/1/detail", Map.of("momentOfTruth",
                false, "heardAs", List.of(word), "metrics", List.of("CES"), "pains", List.of()));
        step = put(step, path(drawn) + "/touchpoints/1/emotion", Map.of("level", 2));
        Answer gaps = as(Part.EMPLOYEE).get(path(drawn) + "/gaps?after="
                + step.header("Waymark-Position")).is(200);
        assertThat(gaps.at("gaps/0/n")).as("one voice a customer").isEqualTo("5");
        assertThat(gaps.at("gaps/0/asked")).isEqualTo("CES");
        assertThat(gaps.json().at("/gaps/0/felt").asDouble()).isEqualTo(-1.4);
        assertThat(gaps.at("gaps/0/verdict")).isEqualTo("WORSE");
        assertThat(gaps.at("gaps/1/verdict")).isEqualTo("TOO_FEW");
        step = put(step, path(drawn) + "/touchpoints/1/emotion", Map.of("level", -1));
        assertThat(as(Part.EMPLOYEE).get(path(drawn) + "/gaps?after="
                + step.header("Waymark-Position")).at("gaps/0/verdict")).isEqualTo("AS_BELIEVED");
    }

    @Test
    void stages_are_held_beside_each_other_by_what_hurts_and_what_is_heard() {
        String word = "fitting-" + System.nanoTime();
        heard(word);
        Answer drawn = journey("Fitting another line");
        Answer step = put(drawn, path(drawn) + "/touchpoints/1/detail", Map.of("momentOfTruth",
                true, "heardAs", List.of(word), "metrics", List.of(), "pains",
                List.of(Map.of("what", "A lost day", "weight", 5))));
        Answer live = published(step, drawn);
        Answer heat = as(Part.EMPLOYEE).get("/api/journeys/heat?limit=1&after="
                + live.header("Waymark-Position")).is(200);
        assertThat(heat.at("journeys/0/cells/0/pain")).isEqualTo("5");
        assertThat(heat.at("journeys/0/cells/0/volume")).isEqualTo("5");
    }

    @Test
    void what_is_exported_comes_in_again_and_a_journey_stands_within_another() {
        Answer drawn = journey("Changing the plan");
        String json = export(drawn, "json").text();
        Answer again = upload("plan.json", json);
        assertThat(export(again, "json").text()).isEqualTo(json);
        String csv = export(drawn, "csv").text();
        Answer table = upload("Changing the plan.csv", csv);
        assertThat(export(table, "csv").text()).isEqualTo(csv);
        Answer part = draw(Map.of("title", "Calling us", "kind", "AS_IS", "parent",
                drawn.reference(), "touchpoint", 2));
        assertThat(as(Part.EMPLOYEE).get(path(drawn) + "/journeys?after="
                + part.header("Waymark-Position")).at("journeys/0/reference"))
                .isEqualTo(part.reference());
        as(Part.ANALYST).post("/api/journeys", Map.of("title", "Lost", "kind", "AS_IS", "parent",
                drawn.reference(), "touchpoint", 99)).is(422);
    }

    @Test
    void sixty_touchpoints_are_drawn_and_printed_on_one_lying_page() throws IOException {
        List<Map<String, Object>> stages = IntStream.range(0, 12)
                .mapToObj(stage -> Map.<String, Object>of("number", stage + 1, "name",
                        "Stage " + stage,
                        "touchpoints", IntStream.rangeClosed(1, 5)
                                .mapToObj(at -> touchpoint(stage * 5 + at)).toList()))
                .toList();
        Answer drawn = draw(Map.of("title", "A long way", "kind", "AS_IS", "map",
                Map.of("stages", stages)));
        String page = "/understand/journeys/" + drawn.reference() + "?after="
                + drawn.header("Waymark-Position");
        assertThat(reading(Part.EMPLOYEE).open(page).is(200).text()).contains("Stage 11");
        try (PDDocument pdf = Loader.loadPDF(reading(Part.EMPLOYEE).file(page + "&format=pdf"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    private static Map<String, Object> touchpoint(int number) {
        return Map.of("number", number, "words", Map.of("name",
                "Waits for the engineer at home " + number, "channel", "at home", "action",
                "Takes a day off and waits by the window", "expectation",
                "Somebody comes when it was said"));
    }

    private void heard(String word) {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(3);
        imported("Day,Ease,Where,Customer\n" + """
                %1$s,1,%2$s,a
                %1$s,2,%2$s,b
                %1$s,1,%2$s,c
                %1$s,2,%2$s,d
                %1$s,7,%2$s,
                %1$s,7,elsewhere,e
                """.formatted(day, word) + day.minusDays(1) + ",7," + word + ",a\n");
    }
}
