package waymark.app.audit.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.log.proof.TreeKeeper;
import waymark.query.audit.whole.Patrol;

@InBrowser
class RecordPagesTest extends WaymarkTest {

    private static final int DESK = 1360;

    @Autowired private TreeKeeper keeper;
    @Autowired private Patrol patrol;

    @Test
    void AUD_2_every_page_leads_to_whether_the_record_is_what_it_was(Browsing browsing) {
        keeper.grow();
        patrol.round();
        Page page = browsing.page();
        signIn(page, Part.AUDITOR);
        page.navigate(address() + "/audit");
        page.getByText("verify").click();
        assertThat(page.locator("h1")).hasText("Is the record what it was?");
        assertThat(page.locator("#compared ~ p, section[aria-labelledby=compared] p").first())
                .containsText("Nothing is changed, removed or out of order.");
        assertThat(page.getByText("Take the record away")).isVisible();
        Browsing.picture(page, "record");
        Browsing.axe(page);
        Browsing.turn(page, Theme.DARK, DESK);
        Browsing.axe(page);
        Browsing.onATelephone(page);
        Browsing.turn(page, Theme.LIGHT, DESK);
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void the_record_is_read_back_to_its_first_event(Browsing browsing) {
        Page page = browsing.page();
        signIn(page, Part.AUDITOR);
        page.navigate(address() + "/audit");
        while (page.getByText("Next rows").count() > 0) {
            // A page that is just being left has no next rows either; one that was opened is there.
            page.navigate(address() + page.getByText("Next rows").getAttribute("href"));
        }
        assertThat(page.locator("tbody tr").last().locator("td").first()).hasText("1");
        assertThat(browsing.complaints()).isEmpty();
    }
}
