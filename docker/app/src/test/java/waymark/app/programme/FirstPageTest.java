package waymark.app.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

@InBrowser
class FirstPageTest extends WaymarkTest {

    private static final int DESK = 1360;

    @Test
    void everybody_can_read_the_first_page_in_light_and_dark(Browsing browsing) {
        Page page = browsing.page();
        page.navigate(address() + "/");
        page.locator("input[name=login]").fill(login(Part.MEMBER));
        page.locator("input[name=password]").fill(password());
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("h1")).hasText("Every home online.");
        for (String path : new String[]{"/", "/my", "/tell", "/audit", "/understand"}) {
            page.navigate(address() + path);
            for (Theme theme : Theme.values()) {
                Browsing.turn(page, theme, DESK);
                Browsing.picture(page, "first" + path.replace('/', '-') + theme);
                Browsing.axe(page);
            }
        }
        assertThat(browsing.complaints()).isEmpty();
    }
}
