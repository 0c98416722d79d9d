package waymark.app.deliver.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import waymark.app.deliver.Approvals;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** The lines between two views of a figure are told with the reason, and add up. */
class MoneyDifferenceHttpTest extends Approvals {

    private static final String DIFFERENCE = "/api/money/difference?initiative=";

    private final LocalDate billed = LocalDate.now(ZoneOffset.UTC).minusDays(60);

    @Test
    void what_fell_due_and_what_was_recorded_since_add_up_to_the_difference() {
        String initiative = quickTrack();
        String project = started(initiative);
        Answer known = spent(project, "900", billed);
        Answer corrected = spent(project, "-150.25", billed);
        Answer found = as(Part.AUDITOR).get(DIFFERENCE + initiative + "&kind=SPENT&sinceAsOf="
                + billed.minusDays(1) + "&sinceKnownAt=" + known.header("Waymark-Position")
                + "&after=" + corrected.header("Waymark-Position")).is(200);
        assertThat(amount(found, "former/total")).isEqualByComparingTo("0");
        assertThat(amount(found, "latter/total")).isEqualByComparingTo("749.75");
        assertThat(amount(found, "raisedBy")).isEqualByComparingTo("749.75");
        assertThat(found.at("explained/0/because")).isEqualTo("DUE");
        assertThat(amount(found, "explained/0/raisedBy")).isEqualByComparingTo("900");
        assertThat(found.at("explained/1/because")).isEqualTo("RECORDED");
        assertThat(amount(found, "explained/1/raisedBy")).isEqualByComparingTo("-150.25");
        assertThat(found.at("moved/0/line/position")).isEqualTo(known.at("position"));
        assertThat(found.at("count")).isEqualTo("2");
    }

    @Test
    void what_was_superseded_since_counts_no_more_CNL_3() {
        String approved = approvedCase();
        String address = "/api/business-cases/" + approved;
        Answer before = as(Part.SECRETARY).get(address + "?after=" + head()).is(200);
        String meeting = before.at("decisions/0/meeting");
        Answer anew = as(Part.SECRETARY).against(before).put(address + "/decision",
                Map.of("meeting", meeting, "verdict", "REJECT", "seenAt",
                        before.json().at("/decisions/0/position").asLong(), "supersedes", 1,
                        "reason", "The figures were another department's"))
                .is(200);
        Answer found = as(Part.FINANCE).get(DIFFERENCE + before.at("initiative")
                + "&kind=APPROVED&sinceKnownAt=" + before.at("decisions/0/position")
                + "&after=" + anew.header("Waymark-Position")).is(200);
        assertThat(found.at("explained/0/because")).isEqualTo("SUPERSEDED");
        assertThat(amount(found, "raisedBy")).isEqualByComparingTo("-8500");
        assertThat(amount(found, "moved/0/raisedBy")).isEqualByComparingTo("-8500");
        assertThat(amount(found, "latter/total")).isEqualByComparingTo("0");
    }

    /** Any two moments of a history of its own, against the totals that receipts tell. */
    @Test
    void between_any_two_views_the_lines_of_all_pages_add_up_to_what_receipts_say() {
        String initiative = quickTrack();
        String project = started(initiative);
        List<String> positions = new ArrayList<>(List.of(head()));
        IntStream.range(0, 8).forEach(at -> positions.add(spent(project,
                (at % 3 == 2 ? "-" : "") + (at * 17 + 1) + ".35", billed.plusDays(at * 5 % 11))
                .header("Waymark-Position")));
        for (int from = 0; from < positions.size(); from += 2) {
            for (int to = from; to < positions.size(); to += 3) {
                String then = "&knownAt=" + positions.get(from) + "&asOf=" + billed.plusDays(from);
                String now = "&knownAt=" + positions.get(to) + "&asOf=" + billed.plusDays(to + 2);
                assertThat(moved(initiative, then.replace("&knownAt", "&sinceKnownAt")
                        .replace("&asOf", "&sinceAsOf") + now)).as(then + now)
                        .isEqualByComparingTo(total(initiative, now)
                                .subtract(total(initiative, then)));
            }
        }
    }

    @Test
    void a_view_that_is_not_earlier_or_not_said_is_refused_with_what_is_taken() {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        for (String since : List.of("", "&sinceAsOf=", "&sinceAsOf=soon",
                "&sinceAsOf=" + today + "&asOf=2020-01-01",
                "&sinceKnownAt=7&knownAt=5&sinceAsOf=2020-01-01")) {
            Answer refused = as(Part.AUDITOR).get("/api/money/difference?kind=SPENT" + since)
                    .is(422);
            assertThat(refused.at("field")).as(since).isEqualTo("sinceAsOf");
            assertThat(refused.at("accepted")).as(since).isNotBlank();
        }
        assertThat(as(Part.AUDITOR).get("/api/money/difference?sinceKnownAt=x").is(422)
                .at("field")).isEqualTo("sinceKnownAt");
    }

    @Test
    void the_page_says_it_in_a_sentence_and_the_table_is_taken_along() {
        String initiative = quickTrack();
        Answer told = spent(started(initiative), "612.40", billed.plusDays(50));
        String page = "/measure/difference?kind=SPENT&initiative=" + initiative + "&after="
                + told.header("Waymark-Position");
        assertThat(reading(Part.MEMBER).open(page).is(200).text()).contains("What is spent rose by",
                "612.40", "recorded since", "/audit/events/" + told.at("position"));
        assertThat(reading(Part.MEMBER).open(page + "&format=csv").is(200).text())
                .startsWith("Counts for,What,Why,Change").contains("612.40");
        assertThat(reading(Part.MEMBER).open(page.replace("SPENT", "VERIFIED")).is(200).text())
                .contains("Nothing that is verified changed since");
        assertThat(reading(Part.MEMBER).open("/measure/receipt?kind=SPENT&initiative="
                + initiative).is(200).text()).contains("/measure/difference?kind=SPENT");
    }

    private BigDecimal moved(String initiative, String views) {
        BigDecimal sum = BigDecimal.ZERO;
        String next = "";
        do {
            Answer page = as(Part.AUDITOR).get(DIFFERENCE + initiative + "&kind=SPENT&limit=2"
                    + views + next).is(200);
            for (JsonNode one : page.json().at("/moved")) {
                sum = sum.add(one.at("/raisedBy/amount").decimalValue());
            }
            next = page.json().at("/next").isNull() ? "" : "&from=" + page.at("next");
        } while (!next.isEmpty());
        return sum;
    }

    private BigDecimal total(String initiative, String view) {
        return amount(as(Part.AUDITOR).get("/api/money/lines?kind=SPENT&initiative=" + initiative
                + view).is(200), "total");
    }

    private static BigDecimal amount(Answer answer, String at) {
        return answer.json().at("/" + at + "/amount").decimalValue();
    }

    private String started(String initiative) {
        return as(Part.PROJECT_MANAGER).post("/api/projects", Map.of("initiative", initiative,
                "plannedFinish", "2027-02-01")).is(201).reference();
    }

    private Answer spent(String project, String amount, LocalDate on) {
        return as(Part.FINANCE).post("/api/projects/" + project + "/costs", Map.of("kind",
                "ACTUAL", "amount", euro(amount), "effectiveOn", on)).is(200);
    }
}
