package waymark.app.life.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import waymark.app.life.Figures;
import waymark.app.life.Walk;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** The benefit is measured against a bar, claimed, and verified by somebody else of finance. */
public record Proving(Walk walk) {

    private static final String BENEFIT = "/api/benefits/BEN-1";

    public void walked() {
        walk.told().chapter("Measure");
        walk.on("2027-03-15");
        planned();
        new Readings(walk).taken();
        walk.on("2027-10-12");
        claimed();
        paying("-37.6 %", "Half a year on, what was spent is not back yet: the page says so.");
        walk.on("2028-04-12");
        claimedAgain();
        resolved();
        paying("25.0 %", "A year on, it has paid. The three returns stand side by side.");
    }

    private void planned() {
        walk.settled(Part.EMPLOYEE, "/api/benefits",
                read -> read.json().get("benefits").size() == 1);
        Answer benefit = walk.get(Part.EMPLOYEE, BENEFIT);
        assertThat(benefit.at("plan/owner")).isEqualTo(walk.person(Part.OTHER_MANAGER));
        walk.told().step("The approved benefit line became a benefit by itself, with its owner.",
                "GET /api/benefits/BEN-1", benefit.at("plan/name") + ", "
                        + benefit.at("plan/benefitClass") + ", planned "
                        + Figures.money(benefit, "plan/planned/likely") + " ("
                        + Figures.money(benefit, "plan/planned/low") + " to "
                        + Figures.money(benefit, "plan/planned/high") + ")",
                "to be shown by " + benefit.at("plan/method"));
        walk.refused("PRB-3", 409, "The problem is called resolved before anything shows it.",
                walk.as(Part.ANALYST).against(walk.get(Part.ANALYST, "/api/problems/PRB-1"))
                        .put("/api/problems/PRB-1/resolution", Map.of("shownBy",
                                benefit.at("id"))));
    }

    private void claimed() {
        running("600", "2027-09-30");
        Map<String, Object> half = Map.of("amount", Figures.euro("5900"), "from", "2027-04-01",
                "to", "2027-09-30", "measurement", 2);
        Answer claim = walk.post(Part.OTHER_MANAGER, BENEFIT + "/claims", half);
        walk.refused("BEN-2", 409, "The same months are claimed a second time.",
                walk.as(Part.OTHER_MANAGER).post(BENEFIT + "/claims", half));
        walk.refused("BEN-4", 403, "The owner, who sits in finance now, verifies the own claim.",
                walk.as(Part.OTHER_MANAGER).against(claim).put(
                        BENEFIT + "/claims/1/verification", Map.of("result", "FULLY", "reason",
                                "I know that it is so.")));
        walk.put(Part.FINANCE, claim, BENEFIT + "/claims/1/verification", Map.of("result",
                "PARTLY", "amount", Figures.euro("5425"), "ledgerReference", "FI-2027-114"));
        verified(0, "The owner claims half a year; finance finds a part of it in the books.");
    }

    private void claimedAgain() {
        running("600", "2028-03-31");
        walk.post(Part.ANALYST, BENEFIT + "/measurements", Readings.of("0.08", 2300, "6200"));
        Answer claim = walk.post(Part.OTHER_MANAGER, BENEFIT + "/claims", Map.of("amount",
                Figures.euro("6200"), "from", "2027-10-01", "to", "2028-03-31", "measurement", 3));
        walk.put(Part.FINANCE, claim, BENEFIT + "/claims/2/verification",
                Map.of("result", "FULLY", "ledgerReference", "FI-2028-031"));
        verified(1, "The second half year is measured, claimed and verified in full.");
    }

    private void running(String amount, String day) {
        walk.post(Part.FINANCE, "/api/projects/FIELD-7/costs", Map.of("kind", "ACTUAL", "nature",
                "RUNNING", "amount", Figures.euro(amount), "effectiveOn", day, "what",
                "Hotline number"));
    }

    private void verified(int claim, String sentence) {
        Answer benefit = walk.get(Part.EMPLOYEE, BENEFIT);
        String at = "claims/" + claim + "/";
        assertThat(benefit.at(at + "verifier")).isEqualTo(walk.person(Part.FINANCE));
        walk.told().step(sentence, "PUT /api/benefits/BEN-1/claims/" + (claim + 1)
                + "/verification",
                "claimed " + Figures.money(benefit, at + "amount") + " for "
                        + benefit.at(at + "from") + " to " + benefit.at(at + "to"),
                benefit.at(at + "result") + ": " + Figures.money(benefit, at + "verified") + ", "
                        + benefit.at(at + "ledgerReference"));
    }

    private void resolved() {
        Answer problem = walk.get(Part.ANALYST, "/api/problems/PRB-1");
        walk.put(Part.ANALYST, problem, "/api/problems/PRB-1/resolution",
                Map.of("shownBy", walk.get(Part.ANALYST, BENEFIT).at("id")));
        Answer resolved = walk.get(Part.EMPLOYEE, "/api/problems/PRB-1");
        assertThat(resolved.at("stage")).isEqualTo("RESOLVED");
        walk.told().step("The problem is resolved by what shows it, not by saying so.",
                "PUT /api/problems/PRB-1/resolution", "PRB-1 " + resolved.at("stage"));
    }

    /** BEN-1: (verified - spent) / spent, running costs included. */
    private void paying(String verifiedRoi, String sentence) {
        Answer programme = walk.get(Part.EMPLOYEE, "/api/programme");
        assertThat(Figures.percent(programme, "paying/money/verifiedRoi")).isEqualTo(verifiedRoi);
        walk.told().step(sentence, "GET /api/programme", Sums.told(programme, "paying/money/"));
    }
}
