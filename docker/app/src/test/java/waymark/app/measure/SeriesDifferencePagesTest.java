package waymark.app.measure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static waymark.app.measure.MetricPage.DESK;
import static waymark.app.measure.MetricPage.readable;

import com.microsoft.playwright.Page;
import java.util.Map;
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
        assertThat(page.locator("main table").last()).containsText("import " + last.reference());
        page.getByText("2026-04", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("main .answer")).containsText("2 more count");
        page.getByText("recorded since").first().click();
        assertThat(page.locator("main table").last()).containsText("2 April 2026");
        readable(page, "difference");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void U3_the_page_opens_as_of_the_past_and_its_form_keeps_since_when() {
        String rest = ",mail,install,north\n";
        String source = source("SURVEY", "RELATIONSHIP");
        Answer metric = heard(source, "NPS");
        Answer wrong = imported(source, "2026-03-02,K1,10,5" + rest);
        String then = wrong.header("Waymark-Position");
        Answer right = imported(source, "2026-03-02,K2,10,5" + rest);
        Answer retracted = as(Part.ANALYST).against(wrong).post("/api/feedback-imports/"
                + wrong.reference() + "/retraction", Map.of("reason", "Wrong file")).is(200);
        String page = "/measure/metrics/" + metric.reference() + "/difference?";
        reading(Part.AUDITOR).open(page + "asOf=2126-01-31&knownAt=" + then).is(200);
        read(metric, "/difference?sinceAsOf=2026-03-01&knownAt=" + then).is(200);
        read(metric, "/difference?sinceKnownAt=" + right.header("Waymark-Position")
                + "&knownAt=" + then).is(422);
        assertThat(reading(Part.AUDITOR).open(page + "sinceKnownAt=" + then + "&after="
                + retracted.header("Waymark-Position")).is(200).text())
                .contains("name=\"sinceKnownAt\" value=\"" + then + "\"")
                .contains("No figure changed", "withdrawn").doesNotContain("Nothing changed");
        assertThat(reading(Part.AUDITOR).open("/measure/difference?sinceKnownAt=" + then)
                .is(200).text()).contains("name=\"sinceKnownAt\" value=\"" + then + "\"");
    }
}
