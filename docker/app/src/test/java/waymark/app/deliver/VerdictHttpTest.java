package waymark.app.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What a comparison says of a benefit, against the bar that was agreed before. */
class VerdictHttpTest extends Verdicts {

    @Test
    void BEN_3_a_benefit_is_shown_the_way_it_was_agreed_and_no_other() {
        String address = "/api/benefits/" + benefit().reference();
        as(Part.ANALYST).post(address + "/measurements",
                Map.of("effectiveOn", today.toString(), "amount", euro("10")))
                .refusedBy("BEN-3", 422);
        measured(address, "12", "4").is(200);
    }

    @ParameterizedTest
    @CsvSource({"12, 4, SHOWN", "10.2, 900, NOT_PROVEN", "10.5, 4, SHOWN_TOO_SMALL"})
    void BEN_3_the_verdict_is_what_the_interval_says(
            String after, String variance, String verdict) {
        String address = "/api/benefits/" + benefit().reference();
        Answer measured = measured(address, after, variance).is(200);
        Answer read = as(Part.FINANCE).get(address + "?after="
                + measured.header("Waymark-Position")).is(200);
        assertThat(read.at("measurements/0/proof/verdict")).as("%s", read).isEqualTo(verdict);
    }

    @Test
    void PRB_3_a_problem_is_resolved_by_a_benefit_once_it_is_shown() {
        Answer benefit = benefit();
        String address = "/api/benefits/" + benefit.reference();
        String problem = "/api/problems/" + problemOf(read(address, benefit).at("initiative"));
        Map<String, Object> shownBy = Map.of("shownBy", benefit.reference());
        as(Part.ANALYST).against(attacked(problem)).put(problem + "/resolution", shownBy)
                .refusedBy("PRB-3", 409);
        measured(address, "12", "4").is(200);
        Answer resolved = as(Part.ANALYST).against(attacked(problem))
                .put(problem + "/resolution", shownBy).is(200);
        assertThat(read(problem, resolved).at("stage")).isEqualTo("RESOLVED");
    }

    @Test
    void JRN_3_a_to_be_becomes_what_is_once_a_shown_benefit_proves_its_delivery() {
        Answer asIs = asIs("Being visited");
        Answer toBe = published(as(Part.ANALYST).post("/api/journeys", Map.of("title",
                "Being visited", "kind", "TO_BE", "asIs", asIs.at("stream"))));
        Answer benefit = benefit();
        String adoption = journey(toBe) + "/adoption";
        Map<String, Object> shownBy = Map.of("shownBy", benefit.reference());
        as(Part.ANALYST).post(adoption, shownBy).refusedBy("JRN-3", 409);
        measured("/api/benefits/" + benefit.reference(), "12", "4").is(200);
        Answer adopted = as(Part.ANALYST).post(adoption, shownBy).is(201);
        Answer now = read(journey(adopted), adopted);
        assertThat(now.at("head/stage") + " " + now.at("head/frame/kind") + " "
                + now.at("head/origin/number")).isEqualTo("PUBLISHED AS_IS 2");
        assertThat(now.at("head/origin/shownBy")).isEqualTo(benefit.at("stream"));
        assertThat(read(journey(asIs), adopted).at("head/stage")).isEqualTo("SUPERSEDED");
        assertThat(read(journey(toBe), adopted).at("head/followedBy"))
                .isEqualTo(adopted.at("stream"));
    }

    @Test
    void JRN_3_a_to_be_takes_the_place_of_its_as_is_that_was_published_anew_meanwhile() {
        Answer asIs = asIs("Being repaired");
        Answer toBe = published(as(Part.ANALYST).post("/api/journeys", Map.of("title",
                "Being repaired", "kind", "TO_BE", "asIs", asIs.at("stream"))));
        Answer anew = published(as(Part.ANALYST).post(journey(asIs) + "/versions", Map.of()));
        Answer benefit = benefit();
        measured("/api/benefits/" + benefit.reference(), "12", "4").is(200);
        assertThat(reading(Part.ANALYST).open("/understand/journeys/" + toBe.reference()
                + "?after=" + anew.header("Waymark-Position")).is(200).text())
                .contains("was published anew since", "name=\"follows\" value=\""
                        + anew.reference() + "\"");
        String adoption = journey(toBe) + "/adoption";
        as(Part.ANALYST).post(adoption, Map.of("shownBy", benefit.reference(), "follows",
                toBe.reference())).refusedBy("JRN-3", 409);
        as(Part.ANALYST).post(adoption, Map.of("shownBy", benefit.reference())).is(409);
        Answer adopted = as(Part.ANALYST).post(adoption, Map.of("shownBy", benefit.reference(),
                "follows", anew.reference())).is(201);
        assertThat(read(journey(adopted), adopted).at("head/origin/number")).isEqualTo("3");
        assertThat(read(journey(anew), adopted).at("head/followedBy"))
                .isEqualTo(adopted.at("stream"));
        as(Part.ANALYST).post(adoption, Map.of("shownBy", benefit.reference(), "follows",
                adopted.reference())).is(409);
    }

    private Answer asIs(String title) {
        return published(as(Part.ANALYST).post("/api/journeys", Map.of("title", title, "kind",
                "AS_IS", "map", Map.of("stages", List.of(Map.of("number", 1, "name", "Waits",
                        "touchpoints", List.of(Map.of("number", 1, "words",
                                Map.of("name", "Waits")))))))));
    }

    private Answer published(Answer drawn) {
        return as(Part.ANALYST).against(drawn.is(201)).put(journey(drawn) + "/publication",
                Map.of()).is(200);
    }

    private static String journey(Answer answer) {
        return "/api/journeys/" + answer.at("stream").replace("journey/", "");
    }

    @Test
    void BEN_1_a_claim_that_is_not_there_is_not_verified() {
        Answer benefit = benefit();
        as(Part.FINANCE).against(benefit).put("/api/benefits/" + benefit.reference()
                + "/claims/7/verification", Map.of("result", "FULLY")).refusedBy("BEN-1", 404);
    }
}
