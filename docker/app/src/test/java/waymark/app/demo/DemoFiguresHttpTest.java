package waymark.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Answer;

/** The figures that the storylines rest on: what was counted, heard and refused. */
class DemoFiguresHttpTest extends DemoProgram {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private static final int TWO_YEARS = 730;

    @Test
    void churn_fell_from_9_1_to_5_6_against_8_9_to_8_7_of_2400_a_group() {
        assertThat(groups("Customers who stay after the installation"))
                .isEqualTo("9.1 to 5.6 against 8.9 to 8.7, n [2400]");
    }

    @Test
    void the_score_after_an_outage_rose_from_10_to_30_against_12_to_17_of_200_a_group() {
        assertThat(groups("Outages that are forgiven"))
                .isEqualTo("10 to 30 against 12 to 17, n [200]");
    }

    /** As they were recorded, whatever the note beside them says. */
    private String groups(String benefit) {
        JsonNode one = named("/api/benefits?limit=100", "/benefits", "/plan/name", benefit);
        JsonNode groups = read("/api/history/benefit/" + one.at("/reference").asString())
                .at("/events").findValue("groups");
        return groups.at("/before/mean").asString() + " to " + groups.at("/after/mean").asString()
                + " against " + groups.at("/controlBefore/mean").asString() + " to "
                + groups.at("/controlAfter/mean").asString() + ", n "
                + groups.findValuesAsString("n").stream().distinct().toList();
    }

    @Test
    void BEN_2_the_55_per_cent_that_the_welcome_call_claimed_are_refused_as_115() {
        String ofWindow = named("/api/benefits?limit=100", "/benefits", "/plan/name",
                "Customers who stay after the installation").at("/reference").asString();
        String ofCall = named("/api/benefits?limit=100", "/benefits", "/plan/name",
                "Customers who stay after the first month").at("/reference").asString();
        Answer refused = as("henrik").post("/my", "/api/effects/settlements", """
                {"from": "%s", "to": "%s", "reason": "As it was claimed", "shares": [
                  {"benefit": "%s", "share": 60}, {"benefit": "%s", "share": 55}]}"""
                .formatted(today.minusDays(500), today.minusDays(40), ofWindow, ofCall));
        assertThat(refused.refusedBy("BEN-2", 409).text()).contains("115 %");
    }

    @Test
    void missed_visits_fell_from_11_8_to_5_1_per_cent_of_8900_which_are_596_fewer() {
        List<JsonNode> quarters = observations("Missed visits");
        BigDecimal before = share(quarters.subList(4, 6));
        BigDecimal after = share(quarters.subList(0, 2));
        assertThat(before).isEqualByComparingTo("11.8");
        assertThat(after).isEqualByComparingTo("5.1");
        assertThat(sum(quarters.subList(2, 6), "whole")).isEqualByComparingTo("8900");
        assertThat(before.subtract(after).movePointLeft(2).multiply(new BigDecimal(8_900))
                .setScale(0, RoundingMode.HALF_EVEN)).isEqualByComparingTo("596");
        assertThat(named("/api/benefits?limit=100", "/benefits", "/plan/name",
                "Fewer missed visits").at("/plan/benefitClass").asString())
                .isEqualTo("CASHABLE");
    }

    @Test
    void of_61_400_customers_610_move_in_a_month_where_900_were_taken_for_granted() {
        JsonNode last = observations("Households that move in a month").getFirst();
        assertThat(counted(last, "part") + " of " + counted(last, "whole"))
                .isEqualTo("610 of 61400");
        JsonNode moving = named("/api/business-cases?limit=100", "/cases", "/title",
                "Self-service moves").at("/assumptions/0");
        assertThat(moving.at("/range/likely").decimalValue().movePointLeft(2)
                .multiply(new BigDecimal(61_400)).setScale(-1, RoundingMode.HALF_EVEN))
                .as("%s", moving).isEqualByComparingTo("900");
    }

    private List<JsonNode> observations(String metric) {
        String reference = named("/api/metrics?limit=100", "/metrics", "/traits/name", metric)
                .at("/reference").asString();
        return read("/api/metrics/" + reference + "/observations").at("/observations")
                .valueStream().toList();
    }

    private static BigDecimal share(List<JsonNode> quarters) {
        return sum(quarters, "part").movePointRight(2)
                .divide(sum(quarters, "whole"), 1, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal sum(List<JsonNode> quarters, String what) {
        return quarters.stream().map(one -> new BigDecimal(counted(one, what)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As it was said last. */
    private static long counted(JsonNode observation, String what) {
        JsonNode said = observation.at("/said");
        return said.get(said.size() - 1).at("/reading/observed/cases/" + what).asLong();
    }

    @Test
    void two_years_were_listened_to_and_neither_more_nor_less() {
        String nps = "/api/metrics/nps?relation=RELATIONSHIP&from=";
        LocalDate first = today.minusDays(TWO_YEARS);
        assertThat(read(nps + first + "&to=" + first).at("/n").asLong()).isPositive();
        LocalDate last = today.minusDays(1);
        assertThat(read(nps + last + "&to=" + last).at("/n").asLong()).isPositive();
        assertThat(read(nps + first + "&to=" + last).at("/n").asLong())
                .isEqualTo(read(nps + first.minusYears(9) + "&to=" + today).at("/n").asLong());
    }

    /** In the first of the two years, before anything was done. */
    @Test
    void the_journey_of_eight_phases_was_worst_at_install_and_outage() {
        String metric = named("/api/metrics?limit=100", "/metrics", "/traits/name",
                "Would customers recommend us?").at("/reference").asString();
        Map<String, BigDecimal> scores = new HashMap<>();
        String known = "&knownAt=" + read("/api/programme").at("/position").asString();
        LocalDate then = today.minusDays(TWO_YEARS / 2);
        Stream.of(then.getYear() - 1, then.getYear()).map(year -> read("/api/metrics/" + metric
                + "/split?by=touchpoint&period=" + year + "&asOf=" + then + known))
                .flatMap(split -> split.at("/parts").valueStream())
                .forEach(part -> scores.merge(part.at("/value").asString(),
                        part.at("/score/value").decimalValue()
                                .multiply(part.at("/score/n").decimalValue()),
                        BigDecimal::add));
        assertThat(scores).hasSize(8);
        assertThat(scores.entrySet().stream().sorted(Map.Entry.comparingByValue()).limit(2)
                .map(Map.Entry::getKey)).containsExactlyInAnyOrder("install", "outage");
    }

    @Test
    void the_ninth_was_approved_over_better_ones_which_the_council_says_aloud() {
        JsonNode decision = read("/api/business-cases/" + named("/api/business-cases?limit=100",
                "/cases", "/title", "Small-firm Wi-Fi check").at("/reference").asString())
                .at("/decisions/0");
        assertThat(decision.at("/verdict").asString()).isEqualTo("APPROVE");
        assertThat(decision.at("/ranking/rank").asInt() + " of "
                + decision.at("/ranking/of").asInt()).isEqualTo("9 of 10");
        assertThat(decision.at("/reason").asString())
                .startsWith("Rank 9 of 10, and approved over better ones");
    }

    @Test
    void large_print_is_an_obligation_and_the_team_that_is_not_shown_has_four_people() {
        assertThat(named("/api/problems?limit=100", "/problems", "/statement/persona",
                "A customer who sees badly").at("/kind").asString()).isEqualTo("OBLIGATION");
        assertThat(named("/api/feedback-sources", "/sources", "/terms/name", "Night desk team")
                .at("/answers").asLong()).isEqualTo(4);
    }

    private JsonNode named(String address, String list, String by, String name) {
        return read(address).at(list).valueStream()
                .filter(one -> one.at(by).asString().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + name));
    }
}
