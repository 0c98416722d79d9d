package waymark.app.life.choose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import waymark.app.life.Figures;
import waymark.app.life.Walk;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Each initiative gets a business case, frozen as it is submitted and reviewed by finance. */
public record Appraising(Walk walk) {

    private static final String CASES = "/api/business-cases";

    public void walked() {
        walk.on("2026-11-17");
        called();
        Answer submitted = submitted();
        walk.on("2026-11-24");
        reviewed(submitted);
        concierge();
    }

    private void called() {
        seat(Part.CHAIR, "CHAIR");
        seat(Part.SECRETARY, "SECRETARY");
        seat(Part.MEMBER, "MEMBER");
        walk.post(Part.SECRETARY, "/api/meetings", Map.of("date", "2026-12-04", "minutes", 60));
    }

    private void seat(Part part, String seat) {
        walk.put(Part.ADMIN, "/api/council/seats/" + walk.person(part).substring(7),
                Map.of("seat", seat));
    }

    private Answer submitted() {
        Answer drafted = walk.post(Part.ANALYST, CASES,
                Papers.window(walk.person(Part.OTHER_MANAGER)));
        Answer submitted = walk.put(Part.ANALYST, drafted, CASES + "/BC-1/submission", Map.of());
        walk.refused("BC-3", 409, "The council decides before finance has looked.",
                walk.as(Part.SECRETARY).against(submitted).put(CASES + "/BC-1/decision",
                        Map.of("meeting", "MTG-1", "verdict", "APPROVE", "seenAt", 0)));
        walk.refused("BC-1", 409, "The author mends a figure after the case was submitted.",
                walk.as(Part.ANALYST).against(submitted).put(CASES + "/BC-1",
                        Papers.window(walk.person(Part.CHAIR))));
        frozen(walk.get(Part.MEMBER, CASES + "/BC-1"));
        return submitted;
    }

    /** The same figures come from the formulas in a spreadsheet. */
    private void frozen(Answer read) {
        String figures = "figures/chosen/headline/";
        assertThat(read.at(figures + "npv/amount")).isEqualTo("9337.76");
        assertThat(read.at(figures + "irr/value")).startsWith("1.45424697");
        assertThat(read.at(figures + "roi/value")).startsWith("0.98113207");
        assertThat(read.at(figures + "payback/value")).startsWith("3.14814814");
        walk.told().step("An analyst writes the case; its figures freeze as it is submitted.",
                "PUT /api/business-cases/BC-1/submission",
                "asked for " + Figures.money(read, "figures/asked") + ", all costs "
                        + Figures.money(read, "figures/commitment") + ", all benefits "
                        + Figures.money(read, figures + "benefits"),
                "NPV " + Figures.money(read, figures + "npv") + " ("
                        + Figures.money(read, "figures/chosen/npv/low") + " to "
                        + Figures.money(read, "figures/chosen/npv/high") + "), "
                        + read.at(figures + "npvMethod"),
                "IRR " + Figures.percent(read, figures + "irr") + " a year, ROI "
                        + Figures.percent(read, figures + "roi") + ", payback after "
                        + Figures.figure(read, figures + "payback")
                        + " quarters, benefit-cost ratio "
                        + Figures.figure(read, figures + "bcr"));
    }

    private void reviewed(Answer submitted) {
        walk.refused("COM-1", 412, "Somebody reviews a version that is no longer the last one.",
                walk.as(Part.FINANCE).with("If-Match", "\"0\"").put(CASES + "/BC-1/review",
                        Map.of("opinion", "SOUND")));
        walk.put(Part.FINANCE, submitted, CASES + "/BC-1/review",
                Map.of("opinion", "SOUND", "note", "The calls saved are counted twice nowhere."));
        Answer read = walk.get(Part.MEMBER, CASES + "/BC-1");
        assertThat(read.at("stage")).isEqualTo("REVIEWED");
        walk.told().step("Finance reviews it, and did not write it.",
                "PUT /api/business-cases/BC-1/review",
                read.at("stage") + ", " + read.at("review/opinion") + ": "
                        + read.at("review/note"));
    }

    private void concierge() {
        Answer drafted = walk.post(Part.FINANCE, CASES,
                Papers.concierge(walk.person(Part.OTHER_MANAGER)));
        Answer submitted = walk.put(Part.FINANCE, drafted, CASES + "/BC-2/submission", Map.of());
        walk.refused("BC-2", 403, "Finance reviews the case that finance wrote.",
                walk.as(Part.FINANCE).against(submitted).put(CASES + "/BC-2/review",
                        Map.of("opinion", "SOUND")));
        joinsFinance();
        walk.put(Part.OTHER_MANAGER, submitted, CASES + "/BC-2/review",
                Map.of("opinion", "UNSOUND", "note", "It never pays for its four people."));
        Answer read = walk.get(Part.MEMBER, CASES + "/BC-2");
        walk.told().step("The other case is written by finance and reviewed by a manager who has"
                + " just joined it.", "PUT /api/business-cases/BC-2/review",
                "NPV " + Figures.money(read, "figures/chosen/headline/npv") + ", payback: "
                        + Figures.figure(read, "figures/chosen/headline/payback"),
                read.at("stage") + ", " + read.at("review/opinion") + ": "
                        + read.at("review/note"));
    }

    private void joinsFinance() {
        String manager = "/api/people/" + walk.person(Part.OTHER_MANAGER).substring(7);
        walk.put(Part.ADMIN, walk.get(Part.ADMIN, manager), manager + "/roles",
                Map.of("roles", List.of("PROJECT_MANAGER", "FINANCE")));
    }
}
