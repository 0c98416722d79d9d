package waymark.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import waymark.log.EventLog;

class DemoHttpTest extends DemoProgram {

    @Autowired private Demo demo;
    @Autowired private EventLog log;

    @Test
    void what_was_spent_has_come_back_but_for_ten_per_cent() {
        JsonNode money = read("/api/programme").at("/paying/money");
        assertThat(amount(money, "approved")).isEqualByComparingTo("612000");
        assertThat(amount(money, "spent")).isEqualByComparingTo("431000");
        assertThat(amount(money, "verified")).isEqualByComparingTo("388000");
        assertThat(amount(money, "plannedToDate")).isEqualByComparingTo("353000");
        assertThat(amount(money, "selfVerified")).isZero();
        assertThat(percent(money, "verifiedRoi")).isEqualTo(-10);
        assertThat(percent(money, "plannedRoi")).isEqualTo(-18);
        assertThat(as("ruth").open("/").is(200).text()).contains("Every home online",
                "\u221210\u00a0%", "EUR\u00a0388k", "EUR\u00a0431k",
                "EUR\u00a0612k", "EUR\u00a061k", "would make the return 4.2\u00a0%");
    }

    @Test
    void what_waits_for_finance_would_make_it_four_per_cent_above() {
        JsonNode paying = read("/api/programme").at("/paying");
        BigDecimal awaiting = amount(paying, "awaitingFinance");
        BigDecimal spent = amount(paying.at("/money"), "spent");
        BigDecimal verified = amount(paying.at("/money"), "verified");
        assertThat(awaiting).isEqualByComparingTo("61000");
        assertThat(verified.add(awaiting).subtract(spent).movePointRight(2)
                .divide(spent, 0, java.math.RoundingMode.HALF_EVEN)).isEqualByComparingTo("4");
    }

    @Test
    void what_one_owes_is_shown_as_of_an_earlier_day_with_nothing_to_do() {
        assertThat(as("beatriz").open("/my").is(200).text())
                .contains("a claim to verify", "<details class=\"command");
        assertThat(as("beatriz").open("/my?asOf=" + LocalDate.now(ZoneOffset.UTC).minusDays(900))
                .is(200).text())
                .doesNotContain("a claim to verify", "<details class=\"command");
    }

    @Test
    void every_storyline_stands_where_it_should() {
        Map<String, String> stages = new TreeMap<>();
        read("/api/initiatives").at("/initiatives").forEach(one -> stages.put(
                one.at("/title").asString(), one.at("/stage").asString()));
        assertThat(stages).containsOnly(entry("Two-hour install window", "REALISED"),
                entry("Welcome call", "REALISED"), entry("Outage texts", "DELIVERED"),
                entry("Chatbot for small questions", "STOPPED"),
                entry("Loyalty discount", "REJECTED"),
                entry("The engineer's name by text", "DELIVERED"),
                entry("Small-firm Wi-Fi check", "DELIVERING"),
                entry("One owner for each complaint", "DELIVERED"),
                entry("Self-service moves", "APPROVED"), entry("Large-print letters", "DEFERRED"),
                entry("Plain bill", "SCORED"),
                entry("A price-rise letter that names the price", "PROPOSED"));
    }

    @Test
    void the_first_page_says_who_carries_what_and_how_many_stand_at_each_stage() {
        Map<String, String> owners = new TreeMap<>();
        Map<String, Long> stages = new TreeMap<>();
        read("/api/initiatives").at("/initiatives").forEach(one -> {
            owners.put(one.at("/reference").asString(), one.at("/owner").asString());
            stages.merge(one.at("/stage").asString(), 1L, Long::sum);
        });
        JsonNode programme = read("/api/programme");
        programme.at("/way").forEach(stop -> stages.remove(stop.at("/stop").asString()
                .toUpperCase(Locale.ROOT), stop.at("/count").asLong()));
        assertThat(stages).as("counted otherwise").isEmpty();
        String page = as("ruth").open("/").is(200).text();
        assertThat(programme.at("/owners")).hasSize(11).allSatisfy(one -> {
            String reference = one.at("/reference").asString();
            assertThat(one.at("/owner").asString()).isEqualTo(owners.get(reference));
            assertThat(page).contains("Who carries what?", one.at("/ownerName").asString(),
                    "/choose/initiatives/" + reference + "\"");
        });
    }

    @Test
    void an_invoice_of_March_corrected_in_June_is_read_by_two_clocks() {
        String before = told("before  /measure/receipt\\?kind=SPENT&(\\S+)");
        String since = told("since   /measure/receipt\\?kind=SPENT&(\\S+)");
        BigDecimal known = total(before);
        assertThat(known.subtract(total(since))).isEqualByComparingTo("2100");
        assertThat(as("henrik").open("/measure/receipt?kind=SPENT&" + before).is(200).text())
                .contains("INV-4471").doesNotContain("CN-0611");
        assertThat(as("henrik").open("/measure/receipt?kind=SPENT&" + since).is(200).text())
                .contains("INV-4471", "CN-0611");
    }

    @Test
    void a_change_of_churn_is_shown_and_one_of_outages_is_not() {
        JsonNode churn = proof("Customers who stay after the installation");
        assertThat(churn.at("/verdict").asString()).isEqualTo("SHOWN");
        assertThat(effect(churn)).isEqualTo("3.3 [1.1, 5.5]");
        JsonNode outages = proof("Outages that are forgiven");
        assertThat(outages.at("/verdict").asString()).isEqualTo("NOT_PROVEN");
        assertThat(effect(outages)).isEqualTo("15.0 [-7.8, 37.8]");
        JsonNode chatbot = proof("How easy it is to get help");
        assertThat(chatbot.at("/worse").asBoolean()).isTrue();
    }

    @Test
    void the_council_approved_the_ninth_of_ten() {
        JsonNode decision = read("/api/business-cases/" + caseOf("Small-firm Wi-Fi check"))
                .at("/decisions/0/ranking");
        JsonNode ranked = read(decision.at("/query").asString() + "?knownAt="
                + decision.at("/position").asString());
        assertThat(ranked.at("/panel")).hasSize(5);
        Map<String, String> places = new TreeMap<>();
        ranked.at("/initiatives").forEach(one -> places.put(one.at("/title").asString(),
                one.at("/rank").asString() + " of " + ranked.at("/initiatives").size()
                        + ", missing " + one.at("/missing").size()));
        assertThat(places).containsEntry("Small-firm Wi-Fi check", "9 of 10, missing 0")
                .containsEntry("Plain bill", "1 of 10, missing 2");
        assertThat(decision.at("/rank").asInt()).isEqualTo(9);
    }

    @Test
    void a_project_reports_green_where_its_forecast_is_red() {
        JsonNode project = read("/api/projects/NET-77");
        assertThat(project.at("/reported/cost").asString()).isEqualTo("GREEN");
        assertThat(project.at("/computed/cost").asString()).isEqualTo("RED");
    }

    @Test
    void five_thousand_answers_count_and_those_of_a_team_of_four_are_not_shown() {
        JsonNode way = read("/api/programme").at("/way/0");
        assertThat(way.at("/stop").asString()).isEqualTo("answers");
        assertThat(way.at("/count").asLong()).isEqualTo(5_000);
        String team = "";
        for (JsonNode source : read("/api/feedback-sources").at("/sources")) {
            team = source.at("/terms/kind").asString().equals("EMPLOYEE_SURVEY")
                    ? source.at("/reference").asString()
                    : team;
        }
        assertThat(read("/api/metrics/nps?source=" + team).at("/absent").asString())
                .contains("Fewer than five");
    }

    @Test
    void on_a_store_that_is_not_empty_nothing_changes() {
        long head = log.head();
        var said = new ByteArrayOutputStream();
        demo.begin(new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("changed nothing");
        assertThat(log.head()).isEqualTo(head);
    }

    private JsonNode proof(String benefit) {
        for (JsonNode one : read("/api/benefits?limit=100").at("/benefits")) {
            if (one.at("/plan/name").asString().equals(benefit)) {
                return one.at("/measurements/0/proof");
            }
        }
        throw new AssertionError("no benefit " + benefit);
    }

    private static String effect(JsonNode proof) {
        JsonNode effect = proof.at("/effect");
        return rounded(effect.at("/figure/value")) + " [" + rounded(effect.at("/interval/low"))
                + ", " + rounded(effect.at("/interval/high")) + "]";
    }

    private static BigDecimal rounded(JsonNode number) {
        return number.decimalValue().setScale(1, java.math.RoundingMode.HALF_EVEN);
    }

    private String caseOf(String initiative) {
        for (JsonNode one : read("/api/initiatives").at("/initiatives")) {
            if (one.at("/title").asString().equals(initiative)) {
                return one.at("/trail/cases/0").asString().replaceAll(".*/", "");
            }
        }
        throw new AssertionError("no initiative " + initiative);
    }

    private BigDecimal total(String clocks) {
        return amount(read("/api/money/lines?kind=SPENT&" + clocks), "total");
    }
}
