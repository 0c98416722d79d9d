package waymark.app.life.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import waymark.app.life.Figures;
import waymark.app.life.Walk;
import waymark.app.life.choose.Deciding;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** From any figure to its lines, to any moment, to whoever acted, and back to the customer. */
public record LookingBack(Walk walk, Deciding.Moment decision) {

    private static final Set<String> TOLD = Set.of("rule", "commitment", "quorum", "votes",
            "amount");

    public void walked() {
        walk.told().chapter("Look back");
        lines("VERIFIED", "What was verified opens to the claims that add up to it.");
        lines("SPENT", "What was spent opens to the bills; running costs count on.");
        known();
        history();
        new Trace(walk).followed();
    }

    private void lines(String kind, String sentence) {
        Answer lines = walk.get(Part.EMPLOYEE, "/api/money/lines?kind=" + kind);
        List<String> told = new ArrayList<>(List.of("total " + Figures.money(lines, "total")));
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode line : lines.json().get("lines")) {
            sum = sum.add(line.at("/amount/amount").decimalValue());
            told.add(line.get("effectiveOn").asString() + " "
                    + Figures.plain(line.at("/amount/amount").asString()) + " "
                    + line.get("what").asString() + " " + line.get("ledgerReference").asString());
        }
        assertThat(sum).isEqualByComparingTo(lines.at("total/amount"));
        walk.told().step(sentence, "GET /api/money/lines?kind=" + kind,
                told.toArray(String[]::new));
    }

    private void known() {
        String then = "?asOf=2026-12-04&knownAt=" + decision.decidedAt();
        Answer programme = walk.get(Part.AUDITOR, "/api/programme" + then);
        walk.told().step("What did the programme know on the day it decided?",
                "GET /api/programme?asOf=2026-12-04&knownAt=<the decision>",
                Sums.told(programme, "paying/money/"));
        Answer before = walk.get(Part.AUDITOR, "/api/business-cases/BC-1?asOf=2026-12-04&knownAt="
                + decision.seenAt());
        Answer after = walk.get(Part.AUDITOR, "/api/business-cases/BC-1" + then);
        assertThat(before.json().get("figures")).isEqualTo(after.json().get("figures"));
        walk.told().step("And what did the council see, before it decided and just after?",
                "GET /api/business-cases/BC-1?knownAt=<seenAt>", "then " + before.at("stage")
                        + ", NPV " + Figures.money(before, "figures/chosen/headline/npv"),
                "after it " + after.at("stage"));
    }

    private void history() {
        Answer history = walk.get(Part.AUDITOR, "/api/history/business-case/BC-1");
        List<String> told = new ArrayList<>();
        for (JsonNode event : history.json().get("events")) {
            assertThat(Instant.parse(event.get("recordedAt").asString()))
                    .isBeforeOrEqualTo(Instant.now());
            told.add(event.get("words").asString() + " by " + event.at("/by/name").asString()
                    + " as " + event.at("/by/roles/0").asString() + ", resting on "
                    + event.get("readSet").size() + " other streams, each with its version");
        }
        JsonNode approval = history.json().at("/events/3/fields/decision");
        told.add("approved on " + approval.get("effectiveOn").asString() + " by "
                + approval.get("rule").asString() + ", the words of the dissent "
                + approval.at("/dissent/0/words").asString());
        told.add("a line for a reader says: " + line(history.json().at("/events/3/says")));
        walk.told().step("Who decided what, when, in which role, on what grounds?",
                "GET /api/history/business-case/BC-1", told.toArray(String[]::new));
    }

    private static String line(JsonNode says) {
        return says.valueStream().filter(one -> TOLD.contains(one.get("name").asString()))
                .map(one -> one.get("name").asString() + ": "
                        + one.get("value").asString().replace('\u00a0', ' '))
                .collect(Collectors.joining("; "));
    }
}
