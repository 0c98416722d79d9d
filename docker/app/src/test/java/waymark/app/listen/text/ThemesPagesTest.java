package waymark.app.listen.text;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Part;

/** An analyst reads what customers speak of and makes an insight of it, all by clicking. */
@InBrowser
class ThemesPagesTest extends Worded {

    private static final int DESK = 1360;
    private static final int TELEPHONE = 390;

    @Test
    void a_theme_is_found_read_and_made_an_insight_in_one_step(Browsing browsing) {
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.ANALYST);
        String source = filled();
        push(source, List.of(said("2026-03-01", LONG), said("2026-03-02", LONG + "!")));
        page.navigate(address() + "/listen/sources/" + source);
        page.getByText("What they speak of").click();
        assertThat(page.locator("main table").last()).containsText("Waiting");
        readable(page, "themes");
        page.getByText("What was said nearly the same?").click();
        assertThat(page.locator("main table")).containsText("restarted every single evening");
        readable(page, "copies");
        page.goBack();
        page.getByText("Which other words come up?").click();
        assertThat(page.locator("main table")).containsText("mezzanine");
        readable(page, "words");
        made(page, source);
        assertThat(browsing.complaints()).isEmpty();
    }

    private void made(Page page, String source) {
        page.navigate(address() + "/listen/themes/waiting?source=" + source);
        assertThat(page.locator("main table").last()).containsText("on mezzanine 8");
        readable(page, "theme");
        page.getByText("Make an insight of it").click();
        readableAsItIs(page, "insight");
        page.getByText("Record this insight").click();
        assertThat(page.locator("h1")).hasText("Customers speak of: Waiting");
        assertThat(page.locator("main")).containsText("11 answers of " + source);
    }

    @Test
    void FBK_4_an_employee_reads_figures_and_no_words_and_an_empty_source_says_what_to_do(
            Browsing browsing) {
        String source = filled();
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.EMPLOYEE);
        page.navigate(address() + "/listen/themes/waiting?source=" + source);
        assertThat(page.locator("main")).containsText("not shown to you");
        assertThat(page.locator("main")).not().containsText("mezzanine");
        assertThat(page.getByText("Make an insight of it")).isHidden();
        page.navigate(address() + "/listen/themes?source=" + source("SURVEY"));
        assertThat(page.locator(".empty")).containsText("bring in answers with words");
        readable(page, "themes-empty");
        assertThat(browsing.complaints()).isEmpty();
    }

    /** Loaded anew, so that what was said about the last step has gone. */
    private static void readable(Page page, String name) {
        page.reload();
        readableAsItIs(page, name);
    }

    private static void readableAsItIs(Page page, String name) {
        for (int width : new int[]{DESK, TELEPHONE}) {
            Theme theme = width == DESK ? Theme.LIGHT : Theme.DARK;
            Browsing.turn(page, theme, width);
            Browsing.picture(page, "text-" + name + "-" + theme + width);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("no sideways scrolling of %s", name).isEqualTo(width);
            Browsing.axe(page);
        }
        Browsing.turn(page, Theme.LIGHT, DESK);
    }
}
