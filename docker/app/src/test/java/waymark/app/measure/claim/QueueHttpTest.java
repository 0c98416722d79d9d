package waymark.app.measure.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What waits for finance, verified in one call or by a sample (BEN-1). */
class QueueHttpTest extends Claimed {

    private static final String SAMPLES = "/api/claim-samples";

    @Test
    void BEN_1_each_claim_waits_with_its_days_on_pages_that_add_up() {
        Answer one = waiting("1600");
        Answer two = benefit("Fewer calls");
        Answer claimed = claim(two, "20.50", Map.of("ledgerReference", "R-1")).is(200);
        List<JsonNode> all = new ArrayList<>();
        Answer page = read("/api/claims/awaiting?limit=1", claimed);
        page.json().get("claims").forEach(all::add);
        while (!page.json().get("next").isNull()) {
            page = read("/api/claims/awaiting?limit=40&from=" + page.at("next"), claimed);
            page.json().get("claims").forEach(all::add);
        }
        assertThat(all).hasSize(Integer.parseInt(page.at("count")));
        assertThat(all.stream().map(claim -> claim.at("/amount/amount").decimalValue())
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                .isEqualByComparingTo(money(page, "total"));
        JsonNode first = of(all, one);
        assertThat(first.at("/daysWaiting").asInt()).isZero();
        assertThat(first.at("/shown/grade").asString()).isEqualTo("UNMEASURED");
        assertThat(first.at("/small").asBoolean()).isFalse();
        assertThat(of(all, two).at("/shown/grade").asString()).isEqualTo("COUNTED");
        assertThat(of(all, two).at("/small").asBoolean()).isTrue();
        assertThat(Long.parseLong(page.at("longestWait"))).isNotNegative();
    }

    private static JsonNode of(List<JsonNode> claims, Answer benefit) {
        return claims.stream().filter(one -> one.at("/reference").asString()
                .equals(benefit.reference())).findFirst().orElseThrow();
    }

    @Test
    void BEN_4_a_claim_waits_on_nobody_who_has_the_work_of_its_owner() {
        Answer benefit = benefit("Fewer letters");
        Answer claimed = claim(benefit, "90", Map.of()).is(200);
        assertThat(waitingOnFinance(claimed)).contains(benefit.reference() + "\"");
        Map<String, Object> between = Map.of("standIn", person(Part.FINANCE), "owner",
                person(Part.OTHER_MANAGER));
        Map<String, Object> work = new HashMap<>(between);
        work.putAll(Map.of("from", today.toString(), "until", today.toString()));
        Answer given = as(Part.OTHER_MANAGER).post("/api/delegations", work).is(200);
        try {
            assertThat(waitingOnFinance(given)).doesNotContain(benefit.reference() + "\"");
        } finally {
            as(Part.OTHER_MANAGER).post("/api/delegations/end", between).is(200);
        }
    }

    private String waitingOnFinance(Answer known) {
        return as(Part.FINANCE).get("/api/my?after=" + known.header("Waymark-Position")).is(200)
                .json().get("waiting").toString();
    }

    @Test
    void BEN_1_many_are_verified_in_one_call_and_each_refusal_says_why() {
        Answer full = waiting("100");
        Answer part = waiting("200");
        Answer wrong = waiting("300");
        Answer own = benefit(initiative().reference(), "Mine",
                Map.of("owner", person(Part.FINANCE)));
        claim(own, "400", Map.of()).is(200);
        Answer said = verify(List.of(found(full, Map.of("result", "FULLY")),
                found(part, Map.of("result", "PARTLY", "amount", euro("150"))),
                found(wrong, Map.of("result", "PARTLY", "amount", euro("900"))),
                found(own, Map.of("result", "FULLY")),
                Map.of("benefit", "BEN-99999", "claim", 1, "result", "FULLY"),
                named(wrong))).is(200);
        assertThat(said.at("verified") + " " + said.at("refused")).isEqualTo("2 3");
        assertThat(said.at("answers/2/refused/code")).isEqualTo("AMOUNT_DOES_NOT_FIT");
        assertThat(said.at("answers/3/refused/rule")).isEqualTo("BEN-4");
        assertThat(said.at("answers/4/refused/rule")).isEqualTo("COM-3");
        assertThat(said.json().get("answers")).as("what says nothing goes on waiting").hasSize(5);
        assertThat(money(read(address(part), said), "verified")).isEqualByComparingTo("150");
        assertThat(read(address(wrong), said).at("claims/0/daysWaiting")).isEqualTo("0");
        assertThat(verify(List.of(named(wrong))).is(422).at("field")).isEqualTo("verifications");
    }

    @Test
    void BEN_1_a_claim_that_stands_in_a_list_twice_is_verified_not_even_once() {
        Answer claimed = waiting("300");
        Answer said = verify(List.of(found(claimed, Map.of("result", "FULLY")),
                found(claimed, Map.of("result", "NOT_REALISED")))).is(422);
        assertThat(said.text()).contains("stands here twice");
        assertThat(verify(List.of(found(claimed, Map.of("result", "FULLY")))).is(200)
                .at("verified")).as("what still waited").isEqualTo("1");
    }

    @Test
    void BEN_1_all_that_was_drawn_holds_and_the_rest_is_verified_on_its_strength() {
        List<Answer> small = List.of(waiting("10"), waiting("20"), waiting("30"), waiting("40"));
        as(Part.FINANCE).post(SAMPLES, Map.of("claims", List.of(named(small.get(0)),
                named(waiting("1000"))), "size", 1)).refusedBy("BEN-1", 422);
        Answer drawn = as(Part.FINANCE).post(SAMPLES, Map.of("claims",
                small.stream().map(Claimed::named).toList(), "size", 1)).is(201);
        Answer sample = read(SAMPLES + "/" + drawn.reference(), drawn);
        assertThat(sample.at("drawn") + " of " + sample.at("of") + " " + sample.at("stage"))
                .isEqualTo("1 of 4 OPEN");
        assertThat(money(sample, "total")).isEqualByComparingTo("100");
        assertThat(Long.parseLong(sample.at("seed"))).isNotNegative();
        assertThat(byItsStrength(drawn).at("answers/0/refused/code")).isEqualTo("SAMPLE_OPEN");
        as(Part.FINANCE).post(SAMPLES, Map.of("claims", small.stream().map(Claimed::named)
                .toList(), "size", 2)).refusedBy("COM-1", 409);
        verify(List.of(Map.of("benefit", sample.at("claims/0/benefit"), "claim", 1, "result",
                "FULLY"))).is(200);
        Answer rest = byItsStrength(drawn);
        assertThat(rest.at("verified") + " " + rest.at("refused")).isEqualTo("3 0");
        toldApart(sample, rest);
    }

    private Answer byItsStrength(Answer sample) {
        return as(Part.FINANCE).post(SAMPLES + "/" + sample.reference() + "/verification",
                Map.of()).is(200);
    }

    private void toldApart(Answer sample, Answer rest) {
        Answer one = read("/api/benefits/" + sample.at("claims/1/benefit"), rest);
        assertThat(one.at("claims/0/words/0/bySample/seed")).isEqualTo(sample.at("seed"));
        assertThat(one.at("claims/0/words/0/bySample/of")).isEqualTo("4");
        Answer lines = read("/api/money/lines?kind=VERIFIED&initiative="
                + one.at("initiative"), rest);
        assertThat(lines.at("lines/0/what")).isEqualTo("Claim 1, by a sample of 1 of 4");
        Answer receipt = read("/api/money/receipt?basis=VERIFIED&initiative="
                + one.at("initiative"), rest);
        assertThat(receipt.json().findValues("bySample").toString()).isEqualTo("[true]");
        assertThat(read(SAMPLES + "/" + sample.at("reference"), rest).at("stage"))
                .isEqualTo("HOLDS");
    }

    @Test
    void BEN_1_when_a_drawn_claim_fails_the_rest_is_verified_one_by_one() {
        List<Answer> small = List.of(waiting("11"), waiting("12"));
        Answer drawn = as(Part.FINANCE).post(SAMPLES, Map.of("claims",
                small.stream().map(Claimed::named).toList(), "size", 1)).is(201);
        Answer sample = read(SAMPLES + "/" + drawn.reference(), drawn);
        Answer failed = verify(List.of(Map.of("benefit", sample.at("claims/0/benefit"), "claim",
                1, "result", "NOT_REALISED"))).is(200);
        assertThat(byItsStrength(drawn).at("answers/0/refused/code"))
                .isEqualTo("SAMPLE_FAILED");
        assertThat(read(SAMPLES + "/" + drawn.reference(), failed).at("stage"))
                .isEqualTo("FAILED");
        assertThat(verify(List.of(Map.of("benefit", sample.at("claims/1/benefit"), "claim", 1,
                "result", "FULLY"))).is(200).at("verified")).isEqualTo("1");
        Answer turned = verify(List.of(Map.of("benefit", sample.at("claims/0/benefit"), "claim",
                1, "result", "FULLY"))).is(200);
        assertThat(read(SAMPLES + "/" + drawn.reference(), turned).at("stage"))
                .as("what failed once").isEqualTo("FAILED");
    }

    @Test
    void BEN_1_finance_says_what_is_material_and_nobody_else() {
        Answer settings = as(Part.FINANCE).get("/api/programme/settings").is(200);
        assertThat(money(settings, "materiality")).isEqualByComparingTo("1000");
        Map<String, Object> wish = Map.of("materiality", euro("1000"), "reason", "As agreed");
        as(Part.ADMIN).against(settings).put("/api/programme/materiality", wish)
                .refusedBy("COM-3", 403);
        as(Part.FINANCE).against(settings).put("/api/programme/materiality", Map.of(
                "materiality", Map.of("amount", 900, "currency", "USD"), "reason", "Abroad"))
                .refusedBy("BEN-1", 422);
        Answer set = as(Part.FINANCE).against(settings)
                .put("/api/programme/materiality", wish).is(200);
        assertThat(money(read("/api/programme/settings", set), "materiality"))
                .isEqualByComparingTo("1000");
    }
}
