package waymark.app.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class DeliverHttpTest extends Approvals {

    private final String march = LocalDate.now(ZoneOffset.UTC).minusDays(60).toString();
    private final String marchEnd = LocalDate.now(ZoneOffset.UTC).minusDays(31).toString();

    @Test
    void PRJ_1_only_an_approved_case_starts_a_project_and_its_amount_is_the_baseline() {
        String draft = drafted().reference();
        start(Map.of("businessCase", draft)).refusedBy("PRJ-1", 409);
        start(Map.of()).refusedBy("PRJ-1", 422);
        String approved = approvedCase();
        Answer started = start(Map.of("businessCase", approved)).is(201);
        Answer read = read("/api/projects/" + started.reference(), started);
        assertThat(money(read, "baseline")).isEqualByComparingTo("8500");
        assertThat(read.at("authority")).isEqualTo("BUSINESS_CASE");
        start(Map.of("businessCase", approved)).refusedBy("COM-1", 409);
        String initiative = read.at("initiative");
        Answer benefits = await().atMost(Duration.ofSeconds(20)).until(
                () -> as(Part.FINANCE).get("/api/benefits?initiative=" + initiative),
                answer -> answer.json().get("benefits").size() == 1);
        assertThat(benefits.at("benefits/0/plan/name")).isEqualTo("Fewer second visits");
        assertThat(benefits.at("benefits/0/line")).isNotBlank();
    }

    @Test
    void PRJ_1_a_quick_track_starts_a_project_once_it_is_approved() {
        start(Map.of("initiative", askedQuickTrack())).refusedBy("PRJ-1", 409);
        Answer started = start(Map.of("initiative", quickTrack())).is(201);
        assertThat(money(read("/api/projects/" + started.reference(), started), "baseline"))
                .isEqualByComparingTo("4000");
    }

    @Test
    void PRJ_7_one_call_by_external_key_says_everything_and_leaves_the_rest() {
        String key = "CRM-" + System.nanoTime();
        start(Map.of("initiative", quickTrack(), "externalKey", key, "milestones",
                List.of(Map.of("name", "Pilot", "baseline", "2027-01-10")))).is(201);
        String address = "/api/projects/" + key;
        Answer first = as(Part.PROJECT_MANAGER).post(address + "/weekly", Map.of(
                "lights", Map.of("scope", "GREEN", "schedule", "AMBER"), "words", "On the way",
                "forecastFinish", "2027-03-01",
                "milestones", List.of(Map.of("name", "Pilot", "forecast", "2027-01-20")),
                "costs", List.of(Map.of("kind", "ACTUAL", "amount", euro("1200.50"),
                        "ledgerReference", "R-17")),
                "risks", List.of(Map.of("what", "The rota", "weight", "RED")))).is(200);
        assertThat(first.at("events")).isEqualTo("4");
        Answer second = as(Part.PROJECT_MANAGER).post(address + "/weekly",
                Map.of("lights", Map.of("schedule", "RED"))).is(200);
        Answer read = read(address, second);
        assertThat(read.at("reported/scope")).isEqualTo("GREEN");
        assertThat(read.at("reported/schedule")).isEqualTo("RED");
        assertThat(read.at("words")).isEqualTo("On the way");
        assertThat(read.at("milestones/0/forecast")).isEqualTo("2027-01-20");
        assertThat(money(read, "spent")).isEqualByComparingTo("1200.50");
    }

    @Test
    void PRJ_7_what_the_project_does_not_have_is_not_reported() {
        String key = "CRM-" + System.nanoTime();
        start(Map.of("initiative", quickTrack(), "externalKey", key)).is(201);
        as(Part.PROJECT_MANAGER).post("/api/projects/" + key + "/weekly", Map.of("milestones",
                List.of(Map.of("name", "Moon", "forecast", "2027-01-20"))))
                .refusedBy("PRJ-7", 422);
        as(Part.PROJECT_MANAGER).post("/api/projects/NO-SUCH/weekly", Map.of("words", "x"))
                .refusedBy("COM-3", 404);
    }

    @Test
    void BEN_1_verified_measured_and_planned_stand_side_by_side_and_running_costs_count() {
        String initiative = quickTrack();
        String project = start(Map.of("initiative", initiative)).is(201).reference();
        cost(project, "1000", "ONE_OFF");
        Answer verified = measuredAndVerified(initiative);
        Answer worth = read("/api/money/return?initiative=" + initiative, verified);
        assertThat(new BigDecimal(worth.at("verifiedRoi/value"))).isEqualByComparingTo("0.5");
        assertThat(new BigDecimal(worth.at("measuredRoi/value"))).isEqualByComparingTo("0.7");
        assertThat(money(worth, "plannedToDate")).isEqualByComparingTo("2000");
        Answer running = cost(project, "250", "RUNNING");
        Answer later = read("/api/money/return?initiative=" + initiative, running);
        assertThat(new BigDecimal(later.at("verifiedRoi/value"))).isEqualByComparingTo("0.2");
        Answer before = as(Part.AUDITOR).get("/api/money/return?initiative=" + initiative
                + "&knownAt=" + verified.header("Waymark-Position")).is(200);
        assertThat(before.at("verifiedRoi/value")).isEqualTo(worth.at("verifiedRoi/value"));
        twoLinesOfWhatWasSpent(initiative, running);
    }

    private Answer measuredAndVerified(String initiative) {
        String address = "/api/benefits/" + plan(initiative).reference();
        as(Part.ANALYST).post(address + "/measurements", Map.of("amount", euro("1700"),
                "effectiveOn", marchEnd, "ledgerReference", "FI-2")).is(200);
        Answer claimed = claim(address).is(200);
        Answer waiting = read("/api/claims/awaiting?limit=500", claimed);
        assertThat(waiting.text()).contains("\"daysWaiting\":0");
        claim(address).refusedBy("BEN-2", 409);
        String verification = address + "/claims/1/verification";
        Map<String, Object> partly = Map.of("result", "PARTLY", "amount", euro("1500"),
                "ledgerReference", "FI-3");
        Answer said = as(Part.FINANCE).against(claimed).put(verification, partly).is(200);
        as(Part.FINANCE).against(said).put(verification, partly).refusedBy("BEN-1", 409);
        return said;
    }

    private void twoLinesOfWhatWasSpent(String initiative, Answer running) {
        String spent = "/api/money/lines?kind=SPENT&initiative=" + initiative;
        Answer lines = read(spent + "&limit=1", running);
        assertThat(money(lines, "total")).isEqualByComparingTo("1250");
        Answer next = as(Part.FINANCE).get(spent + "&from=" + lines.at("next")).is(200);
        assertThat(next.json().get("lines").size()).isEqualTo(1);
        assertThat(next.at("lines/0/position")).isEqualTo(running.at("position"));
    }

    @Test
    void an_invoice_corrected_later_counts_by_the_day_it_is_for_and_by_when_it_was_known() {
        String initiative = quickTrack();
        String project = start(Map.of("initiative", initiative)).is(201).reference();
        Answer billed = invoice(project, "900");
        Answer corrected = invoice(project, "-150.25");
        String lines = "/api/money/lines?kind=SPENT&initiative=" + initiative;
        assertThat(money(read(lines, corrected), "total")).isEqualByComparingTo("749.75");
        Answer known = as(Part.AUDITOR).get(lines + "&knownAt="
                + billed.header("Waymark-Position")).is(200);
        assertThat(money(known, "total")).isEqualByComparingTo("900");
        String at = "&knownAt=" + corrected.header("Waymark-Position") + "&asOf=";
        Answer before = as(Part.AUDITOR).get(lines + at
                + LocalDate.parse(march).minusDays(1)).is(200);
        assertThat(money(before, "total")).isEqualByComparingTo("0");
        assertThat(money(as(Part.AUDITOR).get(lines + at + march).is(200), "total"))
                .isEqualByComparingTo("749.75");
    }

    private Answer invoice(String project, String amount) {
        return as(Part.FINANCE).post("/api/projects/" + project + "/costs", Map.of("kind",
                "ACTUAL", "amount", euro(amount), "effectiveOn", march)).is(200);
    }

    @Test
    void BEN_4_the_owner_does_not_verify_and_somebody_else_of_finance_does() {
        Answer benefit = plan(quickTrack(), person(Part.FINANCE));
        String address = "/api/benefits/" + benefit.reference();
        Answer claimed = claim(address).is(200);
        as(Part.FINANCE).against(claimed).put(address + "/claims/1/verification",
                Map.of("result", "FULLY", "reason", "I know it")).refusedBy("BEN-4", 403);
        as(Part.ANALYST).against(claimed).put(address + "/claims/1/verification",
                Map.of("result", "FULLY")).refusedBy("COM-3", 403);
        Answer other = plan(quickTrack());
        Answer second = claim("/api/benefits/" + other.reference()).is(200);
        as(Part.FINANCE).against(second).put("/api/benefits/" + other.reference()
                + "/claims/1/verification", Map.of("result", "FULLY")).is(200);
    }

    private Answer start(Map<String, Object> from) {
        Map<String, Object> body = new java.util.HashMap<>(from);
        body.put("plannedFinish", "2027-02-01");
        return as(Part.PROJECT_MANAGER).post("/api/projects", body);
    }

    private Answer plan(String initiative) {
        return plan(initiative, person(Part.OTHER_MANAGER));
    }

    private Answer plan(String initiative, String owner) {
        return as(Part.ANALYST).post("/api/benefits", Map.of("initiative", initiative, "name",
                "Fewer visits", "benefitClass", "CASHABLE", "owner", owner, "planned",
                euro("2000"), "from", march, "to", marchEnd, "method", "DIRECT_COUNT")).is(201);
    }

    private Answer claim(String address) {
        return as(Part.PROJECT_MANAGER).post(address + "/claims",
                Map.of("amount", euro("1600"), "from", march, "to", marchEnd));
    }

    private Answer cost(String project, String amount, String nature) {
        return as(Part.PROJECT_MANAGER).post("/api/projects/" + project + "/costs", Map.of(
                "kind", "ACTUAL", "nature", nature, "amount", euro(amount))).is(200);
    }

    private Answer read(String address, Answer after) {
        return as(Part.EMPLOYEE)
                .with("Waymark-Position", after.header("Waymark-Position")).get(address).is(200);
    }

    private static BigDecimal money(Answer answer, String field) {
        return new BigDecimal(answer.at(field + "/amount"));
    }
}
