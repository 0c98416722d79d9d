package waymark.app.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;

/** What people do on a page of a metric. */
final class MetricPage {

    static final int DESK = 1360;

    private static final int TELEPHONE = 390;

    /** What is answered to whoever is signed in on this page. */
    static String asked(Page page, String address, int status) {
        APIResponse answer = page.context().request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(status);
        return answer.text();
    }

    /** Opens a command, fills its fields by their names, and sends it. */
    static void fill(Page page, String command, Map<String, String> values) {
        Locator form = command(page, command);
        values.forEach((name, value) -> form.locator("[name=" + name + "]").fill(value));
        form.locator("[type=submit]").click();
    }

    /** Opens a command of an item. */
    static Locator command(Page page, String title) {
        Locator details = page.locator("main .commands details").filter(
                new Locator.FilterOptions().setHas(page.locator("summary").getByText(title,
                        new Locator.GetByTextOptions().setExact(true))));
        details.locator("summary").click();
        return details.locator("form");
    }

    /** Loaded anew before and after, so that nothing is left over from a step. */
    static void readable(Page page, String name) {
        page.reload();
        Browsing.picture(page, "metric-" + name);
        page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
        for (Theme theme : Theme.values()) {
            int width = theme == Theme.LIGHT ? DESK : TELEPHONE;
            Browsing.turn(page, theme, width);
            Browsing.picture(page, "metric-" + name + "-" + theme);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("no sideways scrolling of %s", name).isEqualTo(width);
            Browsing.axe(page);
        }
        Browsing.turn(page, Theme.LIGHT, DESK);
        page.reload();
    }

    private MetricPage() {}
}
