package waymark.app.govern.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

@InBrowser
class ErasurePagesTest extends WaymarkTest {

    private static final int DESK = 1360;
    private static final String SECRET = "My daughter Zora waited at the lighthouse";

    @Test
    void PRV_5_one_asks_on_the_page_of_a_case_and_another_erases_it_for_good(Browsing browsing) {
        Answer complaint = as(Part.ANALYST).post("/api/follow-ups", Map.of("kind", "COMPLAINT",
                "matter", SECRET, "owner", person(Part.PROJECT_MANAGER))).is(201);
        String home = "/listen/follow-ups/" + complaint.reference();
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        page.navigate(address() + home + "?after=" + complaint.header("Waymark-Position"));
        page.getByText("Ask to forget this customer").click();
        page.getByLabel("On what ground?").fill("Asked for it by letter");
        page.getByText("Ask for this erasure").click();
        assertThat(page.locator("h1")).hasText("To be forgotten");
        assertThat(page.locator("main .answer")).hasText("Asked for it by letter");
        assertThat(page.getByText("Erase it for good")).hasCount(0);
        look(page, "erasure");
        approved(browsing, page.url().replaceAll("\\?.*", ""));
        page.navigate(address() + home);
        assertThat(page.locator("main")).not().containsText("Zora");
        assertThat(page.locator("main")).containsText("(erased)");
        assertThat(browsing.complaints()).isEmpty();
    }

    private void approved(Browsing browsing, String item) {
        Page other = browsing.page();
        signIn(other, Part.ADMIN);
        other.navigate(address() + "/govern/erasures");
        look(other, "erasures");
        other.navigate(item);
        other.getByText("Approve", new Page.GetByTextOptions().setExact(true)).click();
        other.getByText("Erase it for good").click();
        assertThat(other.locator("header.head .tag")).hasText("erased");
    }

    private static void look(Page page, String name) {
        Browsing.picture(page, name);
        Browsing.axe(page);
        Browsing.onATelephone(page);
        Browsing.turn(page, Theme.LIGHT, DESK);
    }
}
