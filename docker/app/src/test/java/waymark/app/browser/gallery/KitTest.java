package waymark.app.browser.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;

@InBrowser
@SpringBootTest(classes = Gallery.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KitTest {

    private static final int TELEPHONE = 390;
    private static final int DESK = 1360;

    @LocalServerPort int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/understand/item", "/choose/owners",
            "/listen/forms",
            "/measure/charts", "/choose/minutes", "/choose/meeting", "/tell/board",
            "/understand/item?asOf=2026-05-31&knownAt=2026-06-04T14:05"})
    void everybody_can_read_it_in_light_and_dark_on_desk_and_telephone(
            String path, Browsing browsing) {
        Page page = browsing.page(Theme.LIGHT, DESK);
        page.navigate("http://localhost:" + port + path);
        assertThat(page.locator("h1")).hasCount(1);
        for (Theme theme : Theme.values()) {
            for (int width : new int[]{DESK, TELEPHONE}) {
                Browsing.turn(page, theme, width);
                Browsing.picture(page, "kit" + path.replaceAll("\\W+", "-") + theme + width);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as("no sideways scrolling").isEqualTo(width);
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
                Browsing.axe(page);
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = false)");
            }
        }
        assertThat(browsing.complaints()).isEmpty();
    }
}
