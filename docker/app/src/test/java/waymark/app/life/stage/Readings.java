package waymark.app.life.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import waymark.app.life.Figures;
import waymark.app.life.Walk;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What was agreed beforehand, an early reading, and the one that counts (BEN-3). */
record Readings(Walk walk) {

    private static final String BENEFIT = "/api/benefits/BEN-1";
    private static final BigDecimal BEFORE = new BigDecimal("0.18");

    void taken() {
        walk.refused("BEN-3", 409, "A reading is taken before it is agreed what would count.",
                walk.as(Part.ANALYST).post(BENEFIT + "/measurements", of("0.12", 90, "1400")));
        Answer benefit = walk.get(Part.ANALYST, BENEFIT);
        walk.put(Part.ANALYST, benefit, BENEFIT + "/bar", Map.of("smallestWorthwhile", 0.05,
                "answers", 400, "dueOn", "2027-09-30"));
        walk.on("2027-04-30");
        read(0, "0.12", 90, "1400");
        assertThat(walk.get(Part.FINANCE, BENEFIT).at("measured/amount")).startsWith("0");
        walk.on("2027-10-01");
        read(1, "0.09", 1150, "5900");
        assertThat(Figures.money(walk.get(Part.FINANCE, BENEFIT), "measured"))
                .isEqualTo("EUR 5900.00");
    }

    private void read(int number, String share, int visits, String amount) {
        walk.post(Part.ANALYST, BENEFIT + "/measurements", of(share, visits, amount));
        Answer benefit = walk.get(Part.EMPLOYEE, BENEFIT);
        String at = "measurements/" + number + "/";
        String proof = at + "proof/";
        String effect = proof + "effect/";
        String early = benefit.at(proof + "early").equals("true") ? "early, " : "";
        walk.told().step(number == 0
                ? "An early reading proves nothing yet, and its money does not count."
                : "The reading agreed on shows it: the share of visits that fail has fallen.",
                "POST /api/benefits/BEN-1/measurements", early + benefit.at(proof + "verdict")
                        + ": less by " + Figures.plain(benefit.at(effect + "figure/value")) + " ["
                        + Figures.plain(benefit.at(effect + "interval/low")) + ", "
                        + Figures.plain(benefit.at(effect + "interval/high"))
                        + "], worthwhile from "
                        + Figures.plain(benefit.at("bar/smallestWorthwhile"))
                        + ", n " + benefit.at(effect + "smallestGroup"),
                "measured " + Figures.money(benefit, "measured"));
    }

    /** Shares of visits that fail: what was, and what is. */
    static Map<String, Object> of(String share, int visits, String amount) {
        return Map.of("groups", Map.of("before", group(BEFORE, 1200), "after",
                group(new BigDecimal(share), visits), "lessIsBetter", true), "amount",
                Figures.euro(amount));
    }

    private static Map<String, Object> group(BigDecimal share, int visits) {
        return Map.of("mean", share, "variance", share.multiply(BigDecimal.ONE.subtract(share)),
                "n", visits, "kind", "COUNTED");
    }
}
