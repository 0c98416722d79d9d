package waymark.app.measure.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What one person found true alone, where nobody else is there: beside, never within (GOV-2). */
class SelfVerifiedHttpTest extends Claimed {

    private static final String MARK = "<span class=\"tag self\">self-approved</span>";

    @Test
    void GOV_2_self_verified_money_stands_apart_on_the_programme_page_and_the_receipt() {
        Answer initiative = initiative();
        Answer benefit = benefit(initiative.reference(), "Fewer letters",
                Map.of("owner", person(Part.FINANCE)));
        claim(benefit, "73.10", Map.of("ledgerReference", "R-9")).is(200);
        Answer before = profile(3);
        try {
            assertThat(verify(List.of(found(benefit, Map.of("result", "FULLY")))).is(200)
                    .at("answers/0/refused/rule")).as("without a reason").isEqualTo("GOV-2");
            Answer verified = verify(List.of(found(benefit, Map.of("result", "FULLY", "reason",
                    "There is nobody else")))).is(200);
            apart(before, verified, initiative.reference());
            onPages(verified, initiative.reference());
        } finally {
            profile(12);
        }
    }

    /** The sum moves and no return does. */
    private void apart(Answer before, Answer verified, String initiative) {
        JsonNode then = as(Part.AUDITOR).get("/api/programme?knownAt="
                + before.header("Waymark-Position")).is(200).json().at("/paying/money");
        JsonNode now = read("/api/programme", verified).json().at("/paying/money");
        assertThat(now.at("/selfVerified/amount").decimalValue()
                .subtract(then.at("/selfVerified/amount").decimalValue()))
                .isEqualByComparingTo("73.10");
        for (String same : List.of("verified", "verifiedRoi", "spent")) {
            assertThat(now.at("/" + same)).as(same).isEqualTo(then.at("/" + same));
        }
        Answer receipt = read("/api/money/receipt?initiative=" + initiative, verified);
        assertThat(receipt.json().at("/cameBack/first/lines")).isEmpty();
        assertThat(receipt.at("apart/0/kind")).isEqualTo("SELF_VERIFIED");
        assertThat(money(receipt, "apart/0/first/total")).isEqualByComparingTo("73.10");
        assertThat(receipt.at("apart/0/first/lines/0/line/what")).isEqualTo("Claim 1");
    }

    private void onPages(Answer verified, String initiative) {
        assertThat(page("/", verified)).containsPattern("Verified by its own owner</dt>\\s*"
                + "<dd class=\"value\"><a href=\"/measure/receipt\\?kind=SELF_VERIFIED[^>]*>"
                + "[^<]*</a> " + MARK);
        assertThat(page("/measure/return?initiative=" + initiative, verified))
                .containsSubsequence("No part of it: verified by its own owner", "73.10", MARK,
                        "No part of it: awaiting finance");
        assertThat(page("/measure/receipt?kind=SELF_VERIFIED&initiative=" + initiative,
                verified)).contains("73.10", "Claim 1 " + MARK);
        assertThat(page("/measure/receipt?kind=VERIFIED&initiative=" + initiative, verified))
                .doesNotContain("73.10");
    }

    private String page(String path, Answer after) {
        return reading(Part.EMPLOYEE).open(path + (path.contains("?") ? "&" : "?") + "after="
                + after.header("Waymark-Position")).is(200).text();
    }

    private Answer profile(int deciding) {
        Answer mark = as(Part.ANALYST).post("/api/insights", Map.of("title", "A mark",
                "statement", "Nothing more.")).is(201);
        return as(Part.ADMIN).against(read("/api/programme/settings", mark)).put(
                "/api/programme/profile", new HashMap<>(Map.of("decidingPeople", deciding,
                        "regulated", false, "reason", "For a test")))
                .is(200);
    }
}
