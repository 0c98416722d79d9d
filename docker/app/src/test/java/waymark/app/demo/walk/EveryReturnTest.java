package waymark.app.demo.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.demo.DemoProgram;
import waymark.app.demo.walk.Returns.Found;

/** Wherever a page shows a return, it opens to lines that make it, to the last digit (U2). */
class EveryReturnTest extends DemoProgram {

    private static final Pattern SUM = Pattern.compile("/measure/receipt\\?kind=([A-Z_]+)[^\"]*");
    private static final int DIGITS = 8;

    /** On every kind of page, and on each case and initiative; a receipt is what it opens to. */
    @Test
    void U2_every_return_on_every_page_is_the_sum_of_the_lines_that_it_opens_to() {
        Map<String, String> pages = new HashMap<>();
        Walked.by("margit", as("margit")).forEach((at, page) -> pages.put(at, page.text()));
        each().forEach(at -> pages.computeIfAbsent(at, _ -> as("margit").open(at).text()));
        pages.keySet().removeIf(at -> at.startsWith("/measure/return"));
        List<Found> found = pages.entrySet().stream().flatMap(
                page -> Returns.on(page.getKey(), page.getValue()).stream()).toList();
        assertThat(found).extracting(Found::page).contains("/", "/choose/back-test?wsjf=1",
                "/choose/initiatives/INI-1", "/choose/cases/BC-1");
        assertThat(found).allSatisfy(one -> assertThat(opened(one)).as("%s", one)
                .isEqualByComparingTo(one.said()));
    }

    private Stream<String> each() {
        return Stream.concat(
                read("/api/initiatives?limit=100").at("/initiatives").valueStream()
                        .map(one -> "/choose/initiatives/" + one.at("/reference").asString()),
                read("/api/business-cases?limit=100").at("/cases").valueStream()
                        .map(one -> "/choose/cases/" + one.at("/reference").asString()));
    }

    @Test
    void U2_a_return_that_opens_nowhere_or_to_other_lines_is_found() {
        String page = as("margit").open("/").is(200).text();
        Found verified = Returns.on("/", page).getFirst();
        Found planned = Returns.on("/", page).get(1);
        assertThat(Returns.on("/", page.replace("href=\"" + verified.opens() + "\"", ""))
                .getFirst().opens()).as("no link").isEmpty();
        assertThat(opened(new Found("/", "", "", verified.said(), planned.opens())))
                .as("another receipt").isNotEqualByComparingTo(verified.said());
        assertThat(Returns.on("/a", "<main><p>Its return is <b>3\u00a0%</b></p><table><tr>"
                + "<th>Return</th></tr><tr><td>4\u00a0%</td></tr></table><p>5\u00a0%</p></main>"))
                .extracting(Found::said).containsExactly("4", "3");
    }

    /** In per cent, as pages say it, from the lines that stand where it leads. */
    private BigDecimal opened(Found one) {
        assertThat(one.opens()).as("%s opens", one).isNotEmpty();
        String place = one.opens().replaceAll(".*#|^[^#]*$", "");
        BigDecimal roi = switch (place) {
            case "each" -> ofDecisions(one);
            case "back" -> ofYears(one.opens().replaceAll("#.*", ""));
            default -> ofReceipt(one.opens().replaceAll("#.*", ""), place.equals("awaiting"));
        };
        return roi.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN);
    }

    /** The lines of both sums, each read by itself, and the figure that the program works out. */
    private BigDecimal ofReceipt(String address, boolean andWaits) {
        String page = as("margit").open(address).is(200).text();
        List<BigDecimal> sums = SUM.matcher(page).results().map(MatchResult::group).distinct()
                .map(sum -> lines(sum.replace("&amp;", "&"))).toList();
        BigDecimal spent = sums.get(1);
        BigDecimal roi = over(sums.getFirst(), spent);
        JsonNode told = read(address.replace("/measure/return", "/api/money/receipt"));
        assertThat(told.at("/roi/value").decimalValue().setScale(DIGITS, RoundingMode.HALF_EVEN))
                .as(address).isEqualByComparingTo(roi);
        return andWaits ? over(sums.getFirst().add(sums.getLast()), spent) : roi;
    }

    private BigDecimal lines(String receipt) {
        return sum(exported(receipt + "&format=json"), "amount");
    }

    /** Of a case: what it brings and costs in each year. */
    private BigDecimal ofYears(String address) {
        JsonNode years = exported(address + "?table=fiscal-years&as=json");
        return over(sum(years, "benefits"), sum(years, "costs"));
    }

    /** Of the decisions of a group. */
    private BigDecimal ofDecisions(Found one) {
        String outcome = one.row().equals("approved, and again")
                ? "approved again"
                : "flips to no";
        List<JsonNode> group = exported(one.page()
                + "&table=decisions-under-the-other-policy&as=json").valueStream()
                .filter(row -> row.at("/outcome").asString().equals(outcome)).toList();
        return over(sum(group, "verified"), sum(group, "spent"));
    }

    private JsonNode exported(String address) {
        return as("margit").open(address).is(200).json();
    }

    private static BigDecimal over(BigDecimal back, BigDecimal spent) {
        return back.subtract(spent).divide(spent, DIGITS, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal sum(Iterable<JsonNode> rows, String column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode row : rows) {
            sum = sum.add(row.get(column).decimalValue());
        }
        return sum;
    }
}
