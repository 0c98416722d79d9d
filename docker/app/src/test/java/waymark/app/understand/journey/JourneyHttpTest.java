package waymark.app.understand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class JourneyHttpTest extends Walking {

    private static final Map<String, Object> SEEN = Map.of("kind", "INTERVIEW", "stance",
            "SUPPORTS", "summary", "Seven of nine were angry", "people", 9, "observedOn",
            "2026-10-01");

    @Test
    void a_draft_is_drawn_stroke_by_stroke_and_read_in_its_order() {
        Answer drawn = draw(Map.of("title", "Reporting a fault", "kind", "AS_IS", "template",
                "SUBSCRIPTION"));
        String path = path(drawn);
        post(path + "/stages/7/touchpoints", Map.of("name", "Calls"));
        Answer step = post(path + "/stages/7/touchpoints",
                Map.of("name", "Waits", "channel", "home"));
        step = put(step, path + "/touchpoints/2/place", Map.of("stage", 7, "place", 0));
        step = put(step, path + "/touchpoints/1/words", Map.of("name", "Calls again"));
        step = put(step, path + "/stages/7/place", Map.of("place", 0));
        step = put(step, path + "/touchpoints/1/blueprint", Map.of("backStage", "A duty roster"));
        Answer read = read(path, step);
        assertThat(read.at("map/stages/0/number")).isEqualTo("7");
        assertThat(read.at("map/stages/0/touchpoints/0/words/name")).isEqualTo("Waits");
        assertThat(read.at("map/stages/0/touchpoints/1/words/name")).isEqualTo("Calls again");
        assertThat(read.at("map/stages/0/touchpoints/1/blueprint/backStage"))
                .isEqualTo("A duty roster");
        assertThat(read.at("head/touchpoints")).isEqualTo("2");
        step = put(step, path + "/touchpoints/2/removal", Map.of());
        assertThat(read(path, step).json().at("/map/stages/0/touchpoints")).hasSize(1);
        assertThat(as(Part.AUDITOR).get(path + "?knownAt=" + read.header("Waymark-Position"))
                .json().at("/map/stages/0/touchpoints")).hasSize(2);
    }

    @Test
    void a_blueprint_may_say_no_more_than_who_owns_the_step_and_only_mappers_draw_it() {
        String name = "Fitters " + System.nanoTime();
        String fitters = as(Part.ADMIN).post("/api/departments", Map.of("name", name)).is(201)
                .reference();
        Answer drawn = journey("Getting a fitter");
        String blueprint = path(drawn) + "/touchpoints/1/blueprint";
        Map<String, Object> owned = Map.of("department", fitters);
        as(Part.EMPLOYEE).against(drawn).put(blueprint, owned).refusedBy("COM-3", 403);
        as(Part.FINANCE).against(drawn).put(blueprint, owned).refusedBy("COM-3", 403);
        as(Part.ANALYST).against(drawn).put(blueprint, Map.of("department", "DEP-99999")).is(422);
        as(Part.ANALYST).against(drawn).put(blueprint, Map.of("department",
                "01990c2e-0000-7000-8000-000000000000")).refusedBy("COM-3", 422);
        Answer step = as(Part.PROJECT_MANAGER).against(drawn).put(blueprint, owned).is(200);
        Answer read = read(path(drawn), step);
        assertThat(read.json().at("/map/stages/0/touchpoints/0/blueprint/owner").isNull())
                .isFalse();
        assertThat(read.json().at("/map/stages/0/touchpoints/0/blueprint/frontStage").isNull())
                .isTrue();
        assertThat(reading(Part.EMPLOYEE).open("/understand/journeys/" + drawn.reference())
                .is(200).text()).contains(name.substring(0, 7), "line of visibility");
    }

    @Test
    void JRN_1_a_published_version_is_frozen_and_one_version_follows_it() {
        Answer first = published(journey("Paying a bill"));
        String path = path(first);
        as(Part.ANALYST).against(first).put(path + "/touchpoints/1/words", Map.of("name", "Else"))
                .refusedBy("JRN-1", 409);
        as(Part.ANALYST).post(path + "/stages", Map.of("name", "More")).refusedBy("JRN-1", 409);
        Answer one = as(Part.ANALYST).post(path + "/versions", Map.of()).is(201);
        Answer other = as(Part.ANALYST).post(path + "/versions", Map.of()).is(201);
        Answer two = published(one);
        assertThat(read(path(two), two).at("head/origin/number")).isEqualTo("2");
        assertThat(read(path, two).at("head/stage")).isEqualTo("SUPERSEDED");
        assertThat(read(path, two).at("head/followedBy")).isEqualTo(two.at("stream"));
        as(Part.ANALYST).against(other).put(path(other) + "/publication", Map.of()).is(409);
        for (String page : List.of("", "/edit")) {
            assertThat(reading(Part.ANALYST).open("/understand/journeys/" + other.reference()
                    + page).is(200).text()).contains("was published since this draft was begun",
                            "/understand/journeys/" + two.reference());
        }
        as(Part.ANALYST).post(path(other) + "/versions", Map.of()).refusedBy("JRN-1", 409);
    }

    @Test
    void JRN_2_an_emotion_is_assumed_until_evidenced_and_the_map_says_the_share() {
        Answer drawn = journey("Moving in");
        String path = path(drawn);
        as(Part.ANALYST).against(drawn).put(path + "/touchpoints/1/evidence", Map.of("level", -2,
                "evidence", Map.of("kind", "ASSUMPTION", "stance", "SUPPORTS", "summary",
                        "Everybody knows", "observedOn", "2026-10-01")))
                .refusedBy("JRN-2", 422);
        draw(brought("INTERVIEW"));
        as(Part.ANALYST).post("/api/journeys", brought("ASSUMPTION")).refusedBy("JRN-2", 422);
        Answer shown = put(drawn, path + "/touchpoints/1/evidence",
                Map.of("level", -2, "evidence", SEEN));
        assertThat(read(path, shown).at("head/evidenced")).isEqualTo("1");
        String page = reading(Part.EMPLOYEE).open("/understand/journeys/" + drawn.reference()
                + "?after=" + shown.header("Waymark-Position")).is(200).text();
        assertThat(page).contains("1 of 2 emotions are evidenced").contains("hollow");
        Answer again = put(shown, path + "/touchpoints/1/emotion", Map.of("level", 1));
        assertThat(read(path, again).at("head/evidenced")).isEqualTo("0");
    }

    @Test
    void JRN_3_a_to_be_names_its_as_is_and_is_compared_touchpoint_by_touchpoint() {
        Answer asIs = published(journey("Leaving us"));
        as(Part.ANALYST).post("/api/journeys", Map.of("title", "Leaving us", "kind", "TO_BE"))
                .refusedBy("JRN-3", 422);
        Answer toBe = draw(Map.of("title", "Leaving us", "kind", "TO_BE", "asIs",
                asIs.reference()));
        String path = path(toBe);
        Answer moved = put(toBe, path + "/touchpoints/1/emotion", Map.of("level", 3));
        put(moved, path + "/touchpoints/2/removal", Map.of());
        Answer step = post(path + "/stages/1/touchpoints", Map.of("name", "Is called"));
        Answer compared = as(Part.EMPLOYEE).get(path + "/comparison?after="
                + step.header("Waymark-Position")).is(200);
        assertThat(compared.at("touchpoints/0/change")).isEqualTo("CHANGED");
        assertThat(compared.at("touchpoints/0/what/0")).isEqualTo("emotion");
        assertThat(compared.at("touchpoints/1/change")).isEqualTo("ADDED");
        assertThat(compared.at("touchpoints/2/change")).isEqualTo("REMOVED");
        as(Part.ANALYST).post(path + "/adoption", Map.of("shownBy", "we say so"))
                .refusedBy("JRN-3", 409);
    }

    @Test
    void JRN_3_both_stand_side_by_side_with_what_is_kept_changed_added_and_removed() {
        Answer drawn = journey("Fetching");
        Answer third = post(path(drawn) + "/stages/1/touchpoints", Map.of("name", "Asks again"));
        Answer asIs = published(third, drawn);
        Answer toBe = draw(Map.of("title", "Fetching", "kind", "TO_BE", "asIs",
                asIs.reference()));
        Answer step = put(toBe, path(toBe) + "/touchpoints/2/words",
                Map.of("name", "It is brought"));
        put(step, path(toBe) + "/touchpoints/3/removal", Map.of());
        Answer last = post(path(toBe) + "/stages/1/touchpoints", Map.of("name", "Is called"));
        String page = "/understand/journeys/" + toBe.reference() + "/comparison?after="
                + last.header("Waymark-Position");
        String shown = reading(Part.EMPLOYEE).open(page).is(200).text();
        assertThat(shown.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ")).contains(
                "Fetching begins feels 0 kept Fetching begins feels 0",
                "Fetching ends feels 0 changed words It is brought feels 0",
                "added Is called feels 0", "Asks again feels 0 removed");
        assertThat(shown).contains("\"Chart: As it is\"", "\"Chart: As it shall be\"");
        assertThat(reading(Part.EMPLOYEE).open(page + "&format=csv").is(200).text())
                .startsWith("Change,Stage,Touchpoint,What,Feels now,Shall feel")
                .contains("kept,Begins,Fetching begins", "changed,Begins,It is brought,words",
                        "added,Begins,Is called", "removed,Begins,Asks again");
    }

    @Test
    void a_draft_is_said_better_or_laid_aside_and_then_is_drawn_on_no_more() {
        Answer drawn = journey("Asking twice");
        String path = path(drawn);
        Answer better = put(drawn, path + "/frame", Map.of("title", "Asking once", "kind",
                "AS_IS"));
        better = put(better, path + "/stages/1/name", Map.of("name", "Asks"));
        Answer read = read(path, better);
        assertThat(read.at("head/frame/title") + ": " + read.at("map/stages/0/name"))
                .isEqualTo("Asking once: Asks");
        Answer aside = put(better, path + "/discarding", Map.of("reason", "Drawn twice"));
        Answer left = read(path, aside);
        assertThat(left.at("head/stage") + ", " + left.at("head/judgement"))
                .isEqualTo("DISCARDED, Drawn twice");
        as(Part.ANALYST).post(path + "/stages", Map.of("name", "More"))
                .refusedBy("JRN-1", 409);
        assertThat(as(Part.EMPLOYEE).get("/api/journeys?stage=DISCARDED").is(200).text())
                .contains("\"" + drawn.reference() + "\"");
    }

    /** A journey that brings a map on which something is said to show an emotion. */
    private static Map<String, Object> brought(String kind) {
        return Map.of("title", "Brought in", "kind", "AS_IS", "map", Map.of("stages", List.of(
                Map.of("number", 1, "name", "Begins", "touchpoints", List.of(Map.of("number", 1,
                        "words", Map.of("name", "Begins"), "emotion", Map.of("level", -2,
                                "evidence", Map.of("kind", kind, "stance", "SUPPORTS", "summary",
                                        "They said so", "observedOn", "2026-10-01"))))))));
    }
}
