package waymark.app.measure.claim;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** A benefit is planned, agreed on and measured by clicking, and what it all cost is recorded. */
@InBrowser
class MeasuringPagesTest extends Claimed {

    private static final int DESK = 1360;

    @Test
    void BEN_3_a_bar_is_agreed_and_a_measurement_is_read_from_a_metric(Browsing browsing) {
        Answer metric = missed();
        Answer benefit = benefit(initiative().reference(), "Fewer wait in vain",
                Map.of("metric", metric.reference(), "method", "PRE_POST"));
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.ANALYST);
        page.navigate(address() + "/measure/benefits/" + benefit.reference() + "?after="
                + benefit.header("Waymark-Position"));
        assertThat(page.locator("main")).containsText("First agree on what it has to pass");
        send(page, "What does it have to pass?", Map.of("smallestWorthwhile", "2", "answers",
                "500", "dueOn", "2026-06-30"));
        assertThat(page.locator("main")).containsText("Has to pass 2 with 500 answers");
        ClaimPagesTest.readable(page, "measuring");
        page.getByText("Read it from a metric").click();
        asked(page, "2026-03", "2026-03");
        assertThat(page.locator("main")).containsText("It does not come after the first period.");
        asked(page, "2026-03", "2026-06");
        assertThat(page.locator("main .answer")).containsText("shown");
        ClaimPagesTest.readable(page, "reading");
        page.getByText("Record this measurement").click();
        assertThat(page.locator("main")).containsText("Measurement 1: Read from "
                + metric.reference());
        assertThat(browsing.complaints()).isEmpty();
    }

    /** Of a thousand visits each, 118 were missed in March and 51 in June. */
    private Answer missed() {
        Answer metric = as(Part.ANALYST).post("/api/metrics", Map.of("name",
                "Missed " + System.nanoTime(), "role", "OUTCOME", "direction", "LESS_IS_BETTER",
                "definition", Map.of("kind", "OWN", "question", "Who waited in vain?", "method",
                        "SHARE_OF_CASES", "population", Map.of("described", "all visits"))))
                .is(201);
        observed(metric, "2026-03-01", "2026-03-31", 118);
        observed(metric, "2026-06-01", "2026-06-30", 51);
        return metric;
    }

    private static void asked(Page page, String against, String period) {
        page.locator("form.filters [name=against]").fill(against);
        page.locator("form.filters [name=period]").fill(period);
        page.getByText("Show these").click();
    }

    @Test
    void BEN_1_finance_records_what_the_programme_itself_cost_where_it_is_summed_up(
            Browsing browsing) {
        String what = "Two analysts " + System.nanoTime();
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.FINANCE);
        page.navigate(address() + "/measure/receipt?kind=SPENT");
        send(page, "What the programme itself cost", Map.of("amount.amount", "12.50", "what", what,
                "effectiveOn", "2019-01-31"));
        assertThat(page.locator("main .note")).containsText("Recorded.");
        assertThat(page.locator("main table")).containsText("The programme itself: " + what);
        ClaimPagesTest.readable(page, "own-cost");
        page.navigate(address() + "/measure/benefits/new");
        ClaimPagesTest.readable(page, "benefit-new");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void a_benefit_of_what_has_no_case_is_planned_by_hand(Browsing browsing) {
        String initiative = initiative().reference();
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.ANALYST);
        page.navigate(address() + "/measure/benefits");
        page.getByText("Plan a benefit by hand").click();
        Locator form = page.locator("main form");
        form.locator("[name=benefitClass]").selectOption("CASHABLE");
        form.locator("[name=owner]").selectOption(person(Part.OTHER_MANAGER));
        form.locator("[name=method]").selectOption("DIRECT_COUNT");
        Map.of("initiative", initiative, "name", "Fewer letters", "planned.amount", "900",
                "margin", "25", "from", from.toString(), "to", to.toString())
                .forEach((name, value) -> form.locator("[name='" + name + "']").fill(value));
        form.locator("button[type=submit]").click();
        assertThat(page.locator("main h1")).containsText("Fewer letters");
        assertThat(page.locator("main")).containsText("675.00 at least");
        assertThat(browsing.complaints()).isEmpty();
    }

    private void observed(Answer metric, String from, String to, int part) {
        as(Part.FINANCE).post("/api/metrics/" + metric.reference() + "/observations", Map.of(
                "from", from, "to", to, "observed",
                Map.of("cases", Map.of("part", part, "whole", 1_000)))).is(201);
    }

    private static void send(Page page, String title, Map<String, String> typed) {
        Locator form = page.locator("details.command", new Page.LocatorOptions()
                .setHas(page.locator("summary", new Page.LocatorOptions().setHasText(title))));
        form.locator("summary").click();
        typed.forEach((name, value) -> form.locator("[name='" + name + "']").fill(value));
        form.locator("button[type=submit]").click();
    }
}
