package waymark.app.understand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        step = put(step, path(drawn) + "/touchpoints/1/emotion", Map.of("level", 3));
        Answer gaps = as(Part.EMPLOYEE).get(path(drawn) + "/gaps?after="
                + step.header("Waymark-Position")).is(200);
        assertThat(gaps.at("gaps/0/n")).as("one voice a customer").isEqualTo("5");
        assertThat(gaps.at("gaps/0/asked")).isEqualTo("CES");
        assertThat(gaps.json().at("/gaps/0/felt").asDouble()).isEqualTo(-1.4);
        assertThat(gaps.json().at("/gaps/0/interval/low").asDouble()).isLessThan(-1.4);
        assertThat(gaps.json().at("/gaps/0/interval/high").asDouble()).isBetween(-1.4, 2.5);
        assertThat(gaps.at("gaps/0/verdict")).isEqualTo("WORSE");
        assertThat(gaps.at("gaps/1/verdict")).isEqualTo("TOO_FEW");
        assertShown(drawn, step);
        step = put(step, path(drawn) + "/touchpoints/1/emotion", Map.of("level", -1));
        assertThat(as(Part.EMPLOYEE).get(path(drawn) + "/gaps?after="
                + step.header("Waymark-Position")).at("gaps/0/verdict")).isEqualTo("AS_BELIEVED");
    }

    private void assertShown(Answer drawn, Answer step) {
        String reference = drawn.reference();
        String page = "/understand/journeys/" + reference + "?after="
                + step.header("Waymark-Position");
        assertThat(reading(Part.EMPLOYEE).open(page).is(200).text()).contains(
                "Do they feel what we believe?", ">they feel worse<", ">too few to tell<");
        assertThat(reading(Part.EMPLOYEE).open(page + "&as=csv&table=perception-gaps-of-"
                + reference.toLowerCase(Locale.ROOT)).is(200).text())
                .startsWith("Touchpoint,We believe,They say,95 % interval,n,Read from,Verdict")
                .containsPattern("Fitting a line begins,3,-1.40,\"\\[\u2212[^\"]*]\","
                        + "5,CES,they feel worse");
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
        String page = "/understand/journeys/heat?after=" + live.header("Waymark-Position");
        assertThat(reading(Part.EMPLOYEE).open(page + "&by=PAIN").is(200).text()).contains(
                "Where does it hurt?", ">Fitting another line</text>", ">5</text>");
        assertThat(reading(Part.EMPLOYEE).open(page + "&by=VOLUME").is(200).text()).contains(
                "Where do customers speak?", ">Fitting another line</text>", ">5</text>");
        assertThat(reading(Part.EMPLOYEE).open(page + "&format=csv").is(200).text()).contains(
                drawn.reference() + ",Fitting another line,Begins,5,5,");
    }

    @Test
    void stages_are_held_beside_each_other_by_how_it_went_from_one_quarter_to_the_next() {
        String word = "fitting-" + System.nanoTime();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        imported("Day,Ease,Where,Customer\n" + """
                %1$s,7,%3$s,a
                %1$s,7,%3$s,b
                %1$s,6,%3$s,c
                %2$s,1,%3$s,d
                %2$s,2,%3$s,e
                %2$s,1,%3$s,f
                """.formatted(today.minusDays(100), today.minusDays(3), word));
        Answer drawn = journey("Fitting ever worse");
        Answer step = put(drawn, path(drawn) + "/touchpoints/1/detail", Map.of("momentOfTruth",
                false, "heardAs", List.of(word), "metrics", List.of(), "pains", List.of()));
        String after = "after=" + published(step, drawn).header("Waymark-Position");
        Answer heat = as(Part.EMPLOYEE).get("/api/journeys/heat?limit=1&" + after).is(200);
        String cell = "/journeys/0/cells/0/";
        assertThat(heat.json().at(cell + "trend").asDouble()).isEqualTo(-5.33);
        assertThat(heat.json().at(cell + "interval/low").asDouble()).isLessThan(-5.33);
        assertThat(heat.json().at(cell + "interval/high").asDouble()).isBetween(-5.33, 0.0);
        assertThat(reading(Part.EMPLOYEE).open("/understand/journeys/heat?by=TREND&" + after)
                .is(200).text()).contains("Where does it get better or worse?",
                        "Fitting ever worse", ">\u22125.33</text>");
    }

    @Test
    void a_journey_stands_within_another_and_shows_a_part_of_it_closely() {
        Answer drawn = journey("Changing the plan");
        Answer part = draw(Map.of("title", "Calling us", "kind", "AS_IS", "parent",
                drawn.reference(), "touchpoint", 2));
        assertThat(as(Part.EMPLOYEE).get(path(drawn) + "/journeys?after="
                + part.header("Waymark-Position")).at("journeys/0/reference"))
                .isEqualTo(part.reference());
        for (String page : List.of("", "/touchpoints/2")) {
            assertThat(reading(Part.EMPLOYEE).open("/understand/journeys/" + drawn.reference()
                    + page).is(200).text()).contains("/understand/journeys/" + part.reference());
        }
        Answer next = as(Part.ANALYST).post(path(published(drawn)) + "/versions", Map.of())
                .is(201);
        assertThat(as(Part.EMPLOYEE).get(path(next) + "/journeys?after="
                + next.header("Waymark-Position")).at("journeys/0/reference"))
                .as("a touchpoint keeps its number in the next version")
                .isEqualTo(part.reference());
        as(Part.ANALYST).post("/api/journeys", Map.of("title", "Lost", "kind", "AS_IS", "parent",
                drawn.reference(), "touchpoint", 99)).is(422);
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
