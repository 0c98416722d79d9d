package waymark.app.measure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static waymark.app.measure.MetricPage.DESK;
import static waymark.app.measure.MetricPage.asked;
import static waymark.app.measure.MetricPage.command;
import static waymark.app.measure.MetricPage.fill;
import static waymark.app.measure.MetricPage.readable;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** A metric is defined, fed, read and corrected by clicking and typing. */
@InBrowser
class MetricPagesTest extends Metered {

    private static final Locator.GetByTextOptions EXACT = new Locator.GetByTextOptions()
            .setExact(true);
    private static final String PAGES = "/measure/metrics";

    @Test
    void MET_1_everybody_reads_a_metric_with_its_target_benchmark_and_limits(
            Browsing browsing) {
        Answer metric = counted("CHURN", "SHARE_OF_CASES");
        twelveMonths(metric);
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.ANALYST);
        page.navigate(address() + PAGES + "/" + metric.reference());
        assertThat(page.locator("main .figure.big .value")).hasText("3.1");
        assertThat(page.locator("main")).containsText("2026-06 (outside the limits)");
        fill(page, "Set a target", Map.of("value", "2", "dueOn", "2027-12-31"));
        assertThat(page.locator("main")).containsText("by 31 December 2027");
        fill(page, "Cite a benchmark", Map.of("value", "4.5", "citedFrom",
                "Panel of nine providers", "publishedOn", "2026-01-31"));
        assertThat(page.locator("main")).containsText("Panel of nine providers, 31 January 2026");
        readable(page, "metric");
        page.navigate(address() + PAGES + "/new");
        readable(page, "new");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void a_metric_is_found_by_its_role_and_after_a_break_it_is_retired_MET_6(Browsing browsing) {
        Answer metric = counted("CHURN", "SHARE_OF_CASES");
        twelveMonths(metric);
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.ANALYST);
        page.navigate(address() + PAGES + "?role=OUTPUT");
        assertThat(page.locator("main")).not().containsText(metric.reference());
        page.navigate(address() + PAGES + "?role=OUTCOME");
        readable(page, "list");
        page.locator("main table").getByText(metric.reference(), EXACT).click();
        fill(page, "Mark a break", Map.of("effectiveOn", "2026-02-01", "reason", "Other books"));
        assertThat(page.locator("main .items")).containsText("Other books");
        assertThat(page.locator("main")).containsText("the limits are rough");
        readable(page, "broken");
        fill(page, "Retire", Map.of("reason", "Nobody looks"));
        assertThat(page.locator("header.head .tag")).hasText("retired");
        assertThat(page.locator("main form[data-api]")).hasCount(0);
    }

    @Test
    void a_metric_is_defined_with_nothing_but_the_keyboard(Browsing browsing) {
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.ANALYST);
        page.navigate(address() + PAGES + "/new");
        page.locator("[name=name]").focus();
        type(page, "Calls solved at once");
        type(page, "driver");
        type(page, "more");
        type(page, "2");
        type(page, "first-contact");
        type(page, "Calls that needed no second one");
        type(page, "how many");
        type(page, "");
        type(page, "Everybody who called");
        for (int more = 0; more < 4; more++) {
            type(page, "");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Calls solved at once");
        assertThat(page.locator("main .facts")).containsText("first-contact resolution");
        assertThat(page.locator("main .facts")).containsText("2 %");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void MET_2_an_observation_is_recorded_and_corrected_and_the_old_stays_visible(
            Browsing browsing) {
        Answer metric = counted("CSAT", "SHARE_4_TO_5_OF_5");
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.ANALYST);
        page.navigate(address() + PAGES + "/" + metric.reference());
        Locator form = command(page, "Record an observation");
        form.getByLabel("First day").fill("2026-05-01");
        form.getByLabel("Last day").fill("2026-05-31");
        form.getByLabel("Answer 5").fill("60");
        form.getByLabel("Answer 1").fill("40");
        form.getByText("Record this observation").click();
        assertThat(page.locator("main .figure.big .value")).hasText("60");
        page.locator("main header a").getByText("Observations").click();
        page.locator("main table a").first().click();
        Locator correction = command(page, "Correct");
        assertThat(correction.getByLabel("Answer 1")).hasValue("40");
        correction.getByLabel("Answer 1").fill("20");
        correction.getByLabel("Why is it corrected?").fill("Counted twice");
        correction.getByText("Correct this observation").click();
        assertThat(page.locator("main tbody tr")).hasCount(2);
        assertThat(page.locator("main tbody tr").first()).containsText("Counted twice");
        assertThat(page.locator("main tbody tr").last()).containsText("superseded");
        readable(page, "observations");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void MET_3_comparison_parts_and_drivers_say_the_plain_sentence_first(Browsing browsing) {
        String source = source("SURVEY", "RELATIONSHIP");
        imported(source, rows(30, "2026-04-10", "10,5,mail,install,north")
                + rows(10, "2026-04-11", "5,2,mail,repair,north")
                + rows(10, "2026-08-10", "9,5,mail,install,north")
                + rows(30, "2026-08-11", "3,2,mail,repair,north"));
        Answer metric = heard(source, "NPS");
        String here = address() + PAGES + "/" + metric.reference();
        String after = "&after=" + metric.header("Waymark-Position");
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.ANALYST);
        Map.of("/comparison?period=2026-Q3&against=2026-Q2", "2026 was worse than",
                "/split?by=touchpoint&period=2026", "install",
                "/drivers?period=2026", "keep satisfaction").forEach((asked, sentence) -> {
                    page.navigate(here + asked + after);
                    assertThat(page.locator("main .answer")).containsText(sentence);
                    readable(page, asked.substring(1, 6));
                    assertThat(asked(page, here + asked + "&format=csv", 200)).contains(",");
                });
        drawn(page, here + "/drivers?period=2026" + after);
        page.navigate(here + "/comparison");
        assertThat(page.locator("main [name=against]")).not().hasValue("");
        assertThat(asked(page, here + "/comparison?period=soon", 422)).contains("2026-Q2");
        assertThat(browsing.complaints()).isEmpty();
    }

    private static void drawn(Page page, String drivers) {
        page.navigate(drivers);
        assertThat(page.locator("figure.chart svg desc")).containsText("keep satisfaction");
    }

    @Test
    void who_may_only_read_is_offered_no_form_and_takes_the_figures_along(Browsing browsing) {
        Answer metric = counted("CHURN", "SHARE_OF_CASES");
        observed(metric, "2026-05-01", "2026-05-31", 91).is(201);
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.AUDITOR);
        String here = address() + PAGES + "/" + metric.reference();
        page.navigate(here);
        assertThat(page.locator("main form[data-api]")).hasCount(0);
        assertThat(asked(page, here + "?format=csv&grain=MONTH", 200)).contains("2026-05,9.1");
        assertThat(asked(page, here + "/observations?format=csv", 200)).contains("counts");
        assertThat(asked(page, address() + PAGES + "?format=csv&role=OUTCOME", 200))
                .contains(metric.reference());
        assertThat(asked(page, here + "?grain=FORTNIGHT", 422)).contains("DAY, WEEK, MONTH");
        assertThat(asked(page, here + "?slice=nonsense", 422)).contains("touchpoint=install");
    }

    /** Around 3 %, but for one month of 9 %. */
    private void twelveMonths(Answer metric) {
        for (int month = 0; month < 12; month++) {
            LocalDate first = LocalDate.of(2025, 10, 1).plusMonths(month);
            observed(metric, first.toString(), first.plusMonths(1).minusDays(1).toString(),
                    month == 8 ? 90 : 29 + month % 3).is(201);
        }
    }

    /** Types into what has the focus, or picks in it by its first letters, and goes on. */
    private static void type(Page page, String words) {
        page.keyboard().type(words);
        page.keyboard().press("Tab");
    }
}
