package waymark.app.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.choose.Papers;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

@InBrowser
class HistoryPagesTest extends WaymarkTest {

    private static final int DESK = 1360;

    @Test
    void a_history_says_what_was_recorded_and_its_receipt_leads_to_what_was_named(
            Browsing browsing) {
        Answer problem = as(Part.ANALYST).post("/api/problems", Papers.problem(Papers.WAIVED))
                .is(201);
        Answer initiative = as(Part.PROJECT_MANAGER).post("/api/initiatives", Papers.initiative(
                problem.reference(), person(Part.PROJECT_MANAGER))).is(201);
        Page page = browsing.page();
        signIn(page, Part.AUDITOR);
        page.navigate(address() + "/audit/history/" + initiative.at("stream"));
        assertThat(page.locator("td").nth(3)).containsText("title: Two hours; summary: Promise");
        look(page, "history");
        page.locator("td a").first().click();
        assertThat(page.locator("h1")).containsText("Receipt of event");
        look(page, "receipt");
        page.locator("td a", new Page.LocatorOptions().setHasText(problem.reference())).click();
        assertThat(page.locator(".ref")).containsText(problem.reference());
        assertThat(browsing.complaints()).isEmpty();
    }

    private static void look(Page page, String name) {
        Browsing.picture(page, name);
        Browsing.axe(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate("[...document.querySelectorAll('.scroll')]"
                + ".every(one => one.scrollWidth <= one.clientWidth + 1)"))
                .as("nothing is cut on paper").isEqualTo(true);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        Browsing.onATelephone(page);
        Browsing.turn(page, Theme.LIGHT, DESK);
    }
}
