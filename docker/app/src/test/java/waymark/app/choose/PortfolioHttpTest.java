package waymark.app.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** All initiatives together: rankings side by side, work in progress, what rests or is unproven. */
class PortfolioHttpTest extends Councils {

    private static final Map<String, Object> LAST = Map.of("method", "OPPORTUNITY", "inputs",
            Map.of("IMPORTANCE", 1, "SATISFACTION", 10));
    private static final Map<String, Object> FIRST = Map.of("method", "OPPORTUNITY", "inputs",
            Map.of("IMPORTANCE", 10, "SATISFACTION", 0));

    @Test
    void BC_4_what_does_not_rank_first_is_approved_with_a_reason_only() {
        score(initiative(), FIRST);
        Answer drafted = draft();
        String address = "/api/business-cases/" + drafted.reference();
        Answer reviewed = reviewed(address, drafted);
        String initiative = read(address, reviewed).at("initiative").substring(11);
        Answer scored = score(initiative, LAST);
        Answer standing = as(Part.MEMBER).get("/api/initiatives/" + initiative
                + "/standing?method=OPPORTUNITY&after=" + position(scored)).is(200);
        assertThat(Integer.parseInt(standing.at("ranking/rank"))).isGreaterThan(1);
        Map<String, Object> decision = approval(meeting(drafted.reference()), reviewed);
        decision.put("ranking", standing.json().at("/ranking"));
        as(Part.SECRETARY).against(reviewed).put(address + "/decision", decision)
                .refusedBy("BC-4", 409);
        decision.put("reason", "We promised it");
        Answer decided = as(Part.SECRETARY).against(reviewed)
                .put(address + "/decision", decision).is(200);
        Answer read = read(address, decided);
        assertThat(read.at("decisions/0/reason")).isEqualTo("We promised it");
        assertThat(read.at("decisions/0/ranking/query"))
                .isEqualTo("/api/initiative-rankings/OPPORTUNITY");
    }

    @Test
    void methods_stand_side_by_side_with_how_far_they_agree() {
        String one = initiative();
        String other = initiative();
        score(one, FIRST);
        score(other, LAST);
        score(one, impact(9, 1));
        Answer last = score(other, impact(1, 9));
        Answer comparison = as(Part.EMPLOYEE)
                .get("/api/initiative-rankings?after=" + position(last)).is(200);
        assertThat(comparison.at("agreement/w/method")).isEqualTo("kendall-w/1");
        assertThat(comparison.text()).contains("OPPORTUNITY", "IMPACT_EFFORT", other);
        Answer unscored = as(Part.EMPLOYEE).get("/api/initiatives/" + initiative()
                + "/standing?method=ICE").is(200);
        assertThat(unscored.at("absent")).isNotBlank();
    }

    @Test
    void INI_3_several_score_and_what_promises_most_is_drawn() {
        String one = initiative();
        String other = initiative();
        score(one, impact(8, 4));
        as(Part.FINANCE).post("/api/initiatives/" + one + "/scores", impact(9, 3)).is(200);
        Answer last = score(other, impact(10, 1));
        JsonNode ranking = as(Part.EMPLOYEE).get("/api/initiative-rankings/IMPACT_EFFORT?after="
                + position(last)).is(200).json();
        JsonNode consensus = in(ranking, one).get("consensus");
        assertThat(List.of("lowest", "median", "highest")).extracting(
                part -> consensus.at("/" + part + "/value").decimalValue().doubleValue())
                .containsExactly(2.0, 2.5, 3.0);
        assertThat(in(ranking, other).get("missing").toString())
                .contains(person(Part.FINANCE)).doesNotContain(person(Part.ANALYST));
        assertThat(reading(Part.EMPLOYEE).open("/choose/ranking?method=IMPACT_EFFORT&after="
                + position(last)).is(200).text())
                .contains("Chart: What promises most for what it takes?", "role=\"img\"", other);
    }

    private static JsonNode in(JsonNode ranking, String reference) {
        return ranking.get("initiatives").valueStream()
                .filter(one -> one.get("reference").asString().equals(reference)).findFirst()
                .orElseThrow();
    }

    @Test
    void work_in_progress_shows_its_limit() {
        String address = "/api/programme/work-limit";
        Answer before = as(Part.MEMBER).get("/api/programme/settings").is(200);
        as(Part.ANALYST).against(before).put(address, Map.of("limit", 6, "reason", "Enough"))
                .refusedBy("COM-3", 403);
        as(Part.MEMBER).against(before).put(address, Map.of("limit", 0, "reason", "None")).is(422);
        Answer limited = as(Part.MEMBER).against(before)
                .put(address, Map.of("limit", 6, "reason", "As many as we can carry")).is(200);
        Answer work = as(Part.EMPLOYEE).get("/api/initiatives/under-way?after=" + position(limited))
                .is(200);
        assertThat(work.at("limit")).isEqualTo("6");
        Answer free = as(Part.MEMBER).against(limited)
                .put(address, Map.of("reason", "No limit")).is(200);
        assertThat(as(Part.EMPLOYEE).get("/api/initiatives/under-way?after=" + position(free))
                .is(200).json().path("limit").isNumber()).isFalse();
    }

    @Test
    void INI_4_what_nothing_happens_to_is_stale() {
        String initiative = initiative();
        Answer now = as(Part.MEMBER).get("/api/initiatives/" + initiative).is(200);
        assertThat(now.at("stale")).isEqualTo("false");
        Answer later = as(Part.MEMBER).get("/api/initiatives/" + initiative + "?asOf=2090-01-01")
                .is(200);
        assertThat(later.at("stale")).isEqualTo("true");
        assertThat(as(Part.MEMBER).get("/api/initiatives/stale").is(200).text())
                .doesNotContain(now.at("id"));
        assertThat(as(Part.MEMBER).get("/api/initiatives/stale?asOf=2090-01-01").is(200).text())
                .contains(now.at("id"));
    }

    @Test
    void INI_5_a_workbook_is_taken_over_and_shows_what_is_unproven() throws IOException {
        Answer loaded = as(Part.MEMBER).upload("/api/register-imports",
                Map.of("preview", "false"), "programme.xlsx", workbook()).is(200);
        assertThat(loaded.at("counts/LOADED")).isEqualTo("1");
        assertThat(loaded.at("counts/REJECTED")).as("the line of totals").isEqualTo("1");
        assertThat(loaded.json().at("/money/claimed/amount").decimalValue())
                .isEqualByComparingTo("987654321");
        assertThat(loaded.at("lacking/VERIFICATION")).isEqualTo("1");
        Answer taken = as(Part.MEMBER).get("/api/initiatives/taken-over?after="
                + position(loaded)).is(200);
        assertThat(taken.at("initiatives/0/reference")).as("the most unproven first")
                .isEqualTo(loaded.at("rows/0/reference"));
        assertThat(taken.json().at("/initiatives/0/unproven/amount").decimalValue())
                .isEqualByComparingTo("987654321");
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Programme");
            sheet.value(0, 0, "Our programme");
            sheet.value(1, 0, "Initiative");
            sheet.value(1, 1, "Savings");
            sheet.value(2, 0, "Portal " + System.nanoTime());
            sheet.value(2, 1, 987_654_321);
            sheet.value(3, 0, "Total");
            sheet.value(3, 1, 987_654_321);
        }
        return bytes.toByteArray();
    }

    private static Map<String, Object> impact(int impact, int effort) {
        return Map.of("method", "IMPACT_EFFORT", "inputs",
                Map.of("IMPACT", impact, "EFFORT", effort));
    }

    private Answer score(String initiative, Map<String, Object> sheet) {
        return as(Part.ANALYST).post("/api/initiatives/" + initiative + "/scores", sheet).is(200);
    }

    private static String position(Answer written) {
        return written.header("Waymark-Position");
    }
}
