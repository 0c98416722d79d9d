package waymark.app.measure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static waymark.app.measure.MetricPage.DESK;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** A file of observations is handed in on the page that lists them. */
@InBrowser
class ObservationFilePagesTest extends Metered {

    @Test
    void MET_2_a_file_is_shown_with_what_is_kept_out_before_it_is_loaded(Browsing browsing) {
        Answer metric = counted("CHURN", "SHARE_OF_CASES");
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.ANALYST);
        page.navigate(address() + "/measure/metrics/" + metric.reference() + "/observations");
        assertThat(page.locator("main")).containsText("Nothing was observed yet.");
        page.getByText("Bring in a file of observations").click();
        page.locator("input[type=file]").setInputFiles(new FilePayload("churn.csv", "text/csv",
                "from,to,part,whole,note\n2026-03-01,2026-03-31,90,1000,a\n2026-04-01,soon,1,9,b\n"
                        .getBytes(StandardCharsets.UTF_8)));
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("[data-list=rows] tbody tr")).hasCount(1);
        assertThat(page.locator("[data-list=rejected] tbody")).containsText("soon");
        assertThat(page.locator("[data-text=ignored]")).hasText("note");
        Browsing.picture(page, "observation-file");
        Browsing.axe(page);
        Browsing.onATelephone(page);
        page.locator("select[name=preview]").selectOption("false");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("[data-list=rows] tbody")).containsText("loaded");
        page.getByText("See all observations").click();
        assertThat(page.locator("main [aria-label=Observations] tbody tr")).hasCount(1);
        assertThat(browsing.complaints()).isEmpty();
    }
}
