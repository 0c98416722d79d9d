package waymark.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import waymark.app.testing.Reading;

/** Every figure of money on the first page is the sum of the lines of its receipt (BEN-1). */
class ReceiptsHttpTest extends DemoProgram {

    private static final Pattern FIGURE = Pattern.compile("<dl class=\"figure[^>]*>\\s*<dt>([^<]*)"
            + "</dt>\\s*<dd class=\"value\"><a href=\"([^\"]*)\"(?: title=\"([^\"]*)\")?>([^<]*)");
    private static final Pattern TOTAL = Pattern.compile("<p class=\"answer\">([^<]*)<");

    private static final Pattern SCORE = Pattern.compile("<dl class=\"figure big\">.*?<dd"
            + " class=\"value\"><span[^>]*>([^<]*)", Pattern.DOTALL);

    /** A figure as the page shows it: where it leads, and its exact amount. */
    private record Shown(String receipt, String exact, String value) {}

    @ParameterizedTest
    @ValueSource(ints = {0, 120, 400})
    void BEN_1_a_figure_of_money_is_the_sum_of_the_lines_of_its_receipt(int daysAgo) {
        Reading reader = as("henrik");
        Map<String, Shown> figures = figures(reader, daysAgo);
        assertThat(figures).containsKeys("Spent", "Verified", "Measured", "Approved",
                "Planned to date", "Awaiting finance");
        figures.forEach((label, shown) -> {
            String page = reader.open(shown.receipt).is(200).text();
            if (!shown.exact.isEmpty()) {
                assertThat(first(TOTAL, page)).as(label).isEqualTo(shown.exact);
                assertThat(lines(reader, shown.receipt)).as("the lines of %s", label)
                        .isEqualByComparingTo(amount(shown.exact));
            }
        });
    }

    @Test
    void BEN_1_the_verified_return_is_worked_out_from_two_receipts() {
        Reading reader = as("henrik");
        Shown shown = Objects.requireNonNull(
                figures(reader, 0).get("Verified return on what was spent"));
        String page = reader.open(shown.receipt).is(200).text();
        BigDecimal verified = lines(reader, first(Pattern.compile(
                "href=\"(/measure/receipt\\?kind=VERIFIED[^\"]*)\""), page));
        BigDecimal spent = lines(reader, first(Pattern.compile(
                "href=\"(/measure/receipt\\?kind=SPENT[^\"]*)\""), page));
        assertThat(verified.subtract(spent).movePointRight(2)
                .divide(spent, 1, RoundingMode.HALF_EVEN))
                .isEqualByComparingTo(amount(shown.value.replace("%", "")));
    }

    @Test
    void U2_each_line_says_what_it_rests_on_who_spoke_and_where_the_accounts_have_it() {
        Reading reader = as("henrik");
        JsonNode all = reader.open("/measure/receipt?kind=VERIFIED&format=json").is(200).json();
        assertThat(all).isNotEmpty().allSatisfy(line -> assertThat(line.propertyNames())
                .as("%s", line).contains("effectiveOn", "benefit", "what", "class", "shown",
                        "method", "amount", "claimant", "verifier", "position"));
        assertThat(all).filteredOn(line -> line.has("ledgerReference"))
                .allSatisfy(line -> assertThat(line.get("ledgerReference").asString())
                        .matches("GL-72[0-9]{2}"));
        assertThat(all).filteredOn(line -> !line.has("ledgerReference"))
                .as("what nobody looked at by itself").hasSize(8).allSatisfy(line -> assertThat(
                        line.get("what").asString()).endsWith("by a sample of 3 of 11"));
        assertThat(reader.open("/measure/return").is(200).text())
                .contains("In the accounts as", "GL-7210", "INV-4471",
                        "No part of it: verified by its own owner");
    }

    @Test
    void BEN_1_the_course_of_money_ends_where_the_figures_stand() {
        JsonNode money = read("/api/money/return");
        JsonNode now = null;
        for (JsonNode month : read("/api/money/course").get("months")) {
            now = month.hasNonNull("spent") ? month : now;
        }
        JsonNode today = Objects.requireNonNull(now, "no month with money");
        assertThat(today.get("to")).isEqualTo(money.get("asOf"));
        assertThat(amount(today, "spent")).isEqualByComparingTo(amount(money, "spent"));
        assertThat(amount(today, "verified")).isEqualByComparingTo(amount(money, "verified"));
        assertThat(amount(today, "measured")).isEqualByComparingTo(amount(money, "measured"));
        assertThat(today.at("/planned/likely/amount").decimalValue())
                .isEqualByComparingTo(amount(money, "plannedToDate"));
        assertThat(as("henrik").open("/").is(200).text()).contains("How did it come together?");
    }

    @Test
    void MET_6_a_voice_leads_to_the_score_of_the_same_days() {
        Reading reader = as("henrik");
        Map<String, Shown> voices = figures(reader, 0);
        voices.keySet().removeIf(label -> !label.contains("NPS"));
        assertThat(voices).isNotEmpty();
        voices.values().forEach(shown -> assertThat(first(SCORE,
                reader.open(shown.receipt).is(200).text())).isEqualTo(shown.value));
    }

    /** The demo was recorded just now, so an earlier day is read as it is known now. */
    private Map<String, Shown> figures(Reading reader, int daysAgo) {
        String day = LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo).toString();
        String known = read("/api/programme").at("/position").asString();
        Matcher found = FIGURE.matcher(
                reader.open("/?asOf=" + day + "&knownAt=" + known).is(200).text());
        Map<String, Shown> figures = new LinkedHashMap<>();
        while (found.find()) {
            String exact = found.group(3) == null ? "" : found.group(3);
            figures.put(found.group(1), new Shown(found.group(2).replace("&amp;", "&"), exact,
                    found.group(4)));
        }
        return figures;
    }

    private static BigDecimal lines(Reading reader, String receipt) {
        BigDecimal sum = BigDecimal.ZERO;
        String plain = receipt.replace("&amp;", "&");
        String export = plain + (plain.contains("?") ? "&" : "?") + "format=json";
        for (var line : reader.open(export).is(200).json()) {
            sum = sum.add(line.get("amount").decimalValue());
        }
        return sum;
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as("%s on %s", pattern, page).isTrue();
        return found.group(1);
    }

    /** EUR 1,234.50 and a true minus, as pages say them. */
    private static BigDecimal amount(String said) {
        return new BigDecimal(said.replace('\u2212', '-').replaceAll("[^0-9.-]", ""));
    }
}
