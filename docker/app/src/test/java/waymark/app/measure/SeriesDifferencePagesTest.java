package waymark.app.measure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static waymark.app.measure.MetricPage.DESK;
import static waymark.app.measure.MetricPage.readable;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Two views of a metric are read beside each other, down to the answers that moved it. */
@InBrowser
class SeriesDifferencePagesTest extends Metered {

    @Test
    void U3_what_changed_since_leads_to_the_answers_that_moved_it(Browsing browsing) {
        String source = source("SURVEY", "RELATIONSHIP");
        Answer metric = heard(source, "NPS");
        imported(source, rows(3, "2026-03-10", "10,5,mail,install,north"));
        Answer last = imported(source, rows(2, "2026-04-02", "3,2,mail,install,north"));
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.AUDITOR);
        page.navigate(address() + "/measure/metrics/" + metric.reference()
                + "/difference?sinceKnownAt=" + metric.at("position") + "&after="
                + last.header("Waymark-Position"));
        assertThat(page.locator("main .answer")).containsText("2 periods changed");
        assertThat(page.locator("main .answer")).containsText("5 more count");
        page.getByText("2026-04", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("main .answer")).containsText("2 more count");
        page.getByText("recorded since").first().click();
        assertThat(page.locator("main table").last()).containsText("2 April 2026");
        readable(page, "difference");
        assertThat(browsing.complaints()).isEmpty();
    }
}
