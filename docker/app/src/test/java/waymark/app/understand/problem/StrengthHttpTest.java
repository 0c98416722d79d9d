package waymark.app.understand.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

class StrengthHttpTest extends WaymarkTest {

    @Test
    void a_strength_to_protect_proposes_a_design_rule_by_itself() {
        Answer strength = framed("STRENGTH");
        await().untilAsserted(() -> {
            Answer list = as(Part.EMPLOYEE).get("/api/rule-proposals?source="
                    + strength.at("stream")).is(200);
            assertThat(list.at("proposals/0/kind")).isEqualTo("PROTECT");
            assertThat(list.at("proposals/0/rule"))
                    .isEqualTo("Keep for A caller: a person who answers when the line is dead.");
            assertThat(list.at("proposals/0/born")).isEqualTo(strength.reference());
        });
    }

    @Test
    void the_proposals_stand_on_a_page_that_leads_to_what_they_came_of() {
        Answer pain = framed("PAIN");
        String rule = "Nobody is put through twice " + System.nanoTime();
        Answer proposed = as(Part.ANALYST).post("/api/rule-proposals", Map.of("kind", "PREVENT",
                "rule", rule, "blocking", true, "problem", pain.reference())).is(201);
        String after = "after=" + proposed.header("Waymark-Position");
        assertThat(reading(Part.EMPLOYEE).open("/deliver/rules?" + after).is(200).text())
                .contains(rule, "/deliver/rules/" + proposed.reference(), "blocking",
                        "/understand/problems/" + pain.reference());
        assertThat(reading(Part.EMPLOYEE).open("/deliver/rules?format=csv&" + after).is(200)
                .text()).contains(rule);
        String page = "/deliver/rules/" + proposed.reference();
        assertThat(reading(Part.EMPLOYEE).open("/understand/problems/" + pain.reference())
                .is(200).text()).contains(page);
        assertThat(reading(Part.EMPLOYEE).open(page).is(200).text()).contains(rule)
                .doesNotContain("Take it back");
        assertThat(reading(Part.ANALYST).open(page).is(200).text()).contains("Take it back");
        Answer gone = as(Part.ANALYST).against(proposed).put("/api/rule-proposals/"
                + proposed.reference() + "/withdrawal", Map.of("reason", "Said twice")).is(200);
        assertThat(reading(Part.ANALYST).open(page + "?after="
                + gone.header("Waymark-Position")).is(200).text())
                .contains("taken back", "Said twice").doesNotContain("Take it back");
    }

    @Test
    void a_rule_is_proposed_by_hand_and_taken_back_once() {
        Answer pain = framed("PAIN");
        Answer proposed = as(Part.ANALYST).post("/api/rule-proposals", Map.of("kind", "PREVENT",
                "rule", "No caller is put through twice", "blocking", true, "problem",
                pain.reference())).is(201);
        String path = "/api/rule-proposals/" + proposed.reference() + "/withdrawal";
        Answer gone = as(Part.ANALYST).against(proposed).put(path, Map.of("reason", "Said twice"))
                .is(200);
        as(Part.ANALYST).against(gone).put(path, Map.of("reason", "Again"))
                .refusedBy("COM-3", 409);
        Answer read = as(Part.EMPLOYEE).get("/api/rule-proposals/" + proposed.reference()
                + "?after=" + gone.header("Waymark-Position")).is(200);
        assertThat(read.at("withdrawn")).isEqualTo("Said twice");
        as(Part.ANALYST).post("/api/rule-proposals", Map.of("kind", "PREVENT", "rule", "None"))
                .is(422);
    }

    private Answer framed(String kind) {
        return as(Part.ANALYST).post("/api/problems", Map.of("kind", kind, "waiver", "Known",
                "statement", Map.of("persona", "A caller", "need", "a person who answers",
                        "situation", "the line is dead", "obstacle", "a bot is planned",
                        "consequence", "trust")))
                .is(201);
    }
}
