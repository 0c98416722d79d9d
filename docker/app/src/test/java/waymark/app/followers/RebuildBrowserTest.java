package waymark.app.followers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import waymark.app.browser.Browsing;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

@InBrowser
class RebuildBrowserTest extends WaymarkTest {

    @Autowired private JdbcClient client;

    @Test
    void a_rebuild_is_asked_for_and_what_it_changed_is_read(Browsing browsing) {
        damaged();
        Page page = browsing.page();
        signIn(page, Part.ADMIN);
        page.navigate(address() + "/govern/followers");
        page.getByText("Rebuild a follower").click();
        Locator form = page.locator("form[data-api='POST /api/followers/rebuilds']");
        form.getByLabel("Follower").selectOption("insight");
        form.locator("button").last().click();
        assertThat(page.getByText("Asked for.").first()).isVisible();

        done(page);
        look(page, "followers");
        page.locator("a[href^='/govern/followers/rebuilds/']").first().click();
        assertThat(page.getByText("As It is.").first()).isVisible();
        look(page, "rebuild");
        Assertions.assertThat(browsing.complaints()).isEmpty();
    }

    /** The page is loaded anew until the latest one is done. */
    private static void done(Page page) {
        await().until(() -> {
            page.reload();
            return page.locator("section[aria-label=Rebuilds] tbody tr").first().textContent()
                    .contains("done");
        });
    }

    private static void look(Page page, String name) {
        Browsing.picture(page, name);
        Browsing.axe(page);
        Browsing.turn(page, Browsing.Theme.DARK, 390);
        Browsing.picture(page, name + "-dark");
        Browsing.axe(page);
        Browsing.turn(page, Browsing.Theme.LIGHT, 1360);
    }

    private void damaged() {
        Answer answer = as(Part.ANALYST).post("/api/insights", Map.of("title", "Made anew",
                "statement", "As it is.", "evidence", List.of())).is(201);
        as(Part.EMPLOYEE).get("/api/insights?limit=1&after="
                + answer.header("Waymark-Position")).is(200);
        client.sql("""
                update projection_row set doc = replace(doc, 'As it', 'As It')
                where projection = 'insight' and row_key = :key""")
                .param("key", answer.at("stream")).update();
    }
}
