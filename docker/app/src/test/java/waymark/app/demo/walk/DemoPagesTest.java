package waymark.app.demo.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.demo.DemoProgram;

@InBrowser
class DemoPagesTest extends DemoProgram {

    private static final int DESK = 1360;
    private static final int TELEPHONE = 390;

    @Test
    void two_years_of_a_programme_can_be_read_in_light_and_dark(Browsing browsing) {
        Page page = browsing.page();
        page.navigate(address() + "/sign-in");
        page.locator("#login").fill("margit@quillhaven.example");
        page.locator("#password").fill(password());
        page.locator("main button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        for (String path : new String[]{"/", "/my", "/choose/initiatives/INI-1", "/board",
                "/choose/back-test?wsjf=1", "/choose/cases/BC-1", "/deliver/projects/PRJ-6",
                "/measure/benefits/BEN-3", "/measure/difference?kind=SPENT&sinceAsOf=2025-06-01",
                "/measure/return", "/measure/course", "/deliver/projects/PRJ-1/gates",
                "/understand/journeys/JNY-5",
                "/understand/journeys/JNY-3/comparison", "/understand/journeys/heat",
                "/understand/personas/PER-1", "/sign-in"}) {
            page.navigate(address() + path);
            look(page, "demo" + path.replaceAll("\\W+", "-"));
        }
        assertThat(browsing.complaints()).isEmpty();
    }

    private static void look(Page page, String name) {
        for (Theme theme : Theme.values()) {
            Browsing.turn(page, theme, DESK);
            Browsing.picture(page, name + "-" + theme);
        }
        Browsing.axe(page);
        Browsing.turn(page, Theme.LIGHT, TELEPHONE);
        Browsing.picture(page, name + "-telephone");
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("no sideways scrolling of %s", page.url()).isEqualTo(TELEPHONE);
    }
}
