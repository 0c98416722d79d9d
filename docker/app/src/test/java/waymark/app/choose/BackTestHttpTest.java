package waymark.app.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Another policy tried on what councils decided (U9). */
class BackTestHttpTest extends Councils {

    @Test
    void a_higher_hurdle_drops_what_does_not_clear_it_and_another_method_cannot_tell() {
        Answer drafted = draft();
        String address = "/api/business-cases/" + drafted.reference();
        Answer reviewed = reviewed(address, drafted);
        Answer decided = decided(address, meeting(drafted.reference()), reviewed, Map.of());
        assertThat(tested("hurdle=0.1", drafted, decided).path("outcome").asString())
                .isEqualTo("KEPT");
        JsonNode strict = tested("hurdle=0.9", drafted, decided);
        assertThat(strict.path("outcome").asString()).isEqualTo("DROPPED");
        assertThat(strict.at("/realised/roi/absent").asString()).isNotBlank();
        assertThat(tested("wsjf=1", drafted, decided).path("outcome").asString())
                .isEqualTo("UNKNOWN");
        assertThat(tested("discount=0.1", drafted, decided).at("/worth/amount").asString())
                .isNotBlank();
    }

    @Test
    void a_policy_that_says_nothing_or_nonsense_is_refused() {
        String address = "/api/policy-back-tests";
        assertThat(as(Part.MEMBER).get(address).is(422).at("field")).isEqualTo("weights");
        as(Part.MEMBER).get(address + "?rice=-1").is(422);
        assertThat(as(Part.MEMBER).get(address + "?rice=1&ice=1e-999999999").is(422)
                .at("field")).isEqualTo("weights");
        as(Part.MEMBER).get(address + "?hurdle=12").is(422);
        assertThat(as(Part.MEMBER).get(address + "?rice=much").status()).isBetween(400, 422);
    }

    private JsonNode tested(String policy, Answer businessCase, Answer after) {
        Answer test = as(Part.MEMBER).get("/api/policy-back-tests?" + policy + "&after="
                + after.header("Waymark-Position")).is(200);
        for (JsonNode one : test.json().path("decisions")) {
            if (one.path("businessCase").asString().equals(businessCase.reference())) {
                return one;
            }
        }
        throw new AssertionError("not among the decisions: " + test);
    }
}
