package waymark.app.listen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Part;

/** An analyst opens a source, hands in a file and reads what came of it, all by clicking. */
@InBrowser
class ListenPagesTest extends Listening {

    private static final int DESK = 1360;
    private static final int TELEPHONE = 390;

    @Test
    void a_file_is_handed_in_on_a_page_and_its_score_is_read_on_another(Browsing browsing) {
        Page page = signedIn(browsing, Part.ANALYST);
        String name = "Survey of pages " + System.nanoTime();
        open(page, name);
        handIn(page);
        page.locator(".crumbs a").getByText(name).click();
        assertThat(page.locator(".figure.big")).containsText("25");
        readable(page, "source");
        page.locator("main a").getByText("4 answers").click();
        assertThat(page.locator("main")).containsText("nobody came");
        readable(page, "answers");
        page.navigate(address() + "/listen");
        assertThat(page.locator("main")).containsText(name);
        readable(page, "sources");
        page.navigate(address() + "/measure");
        assertThat(page.locator("main")).containsText("too wide to act on");
        readable(page, "metrics");
        assertThat(browsing.complaints()).isEmpty();
    }

    private void open(Page page, String name) {
        page.navigate(address() + "/listen/sources/new");
        page.getByLabel("What is it called?").fill(name);
        page.getByLabel("What kind of listening is it?").selectOption("SURVEY");
        page.getByLabel("What does it ask about?").selectOption("RELATIONSHIP");
        page.getByText("Open this source").click();
        assertThat(page.locator("h1")).hasText(name);
        readable(page, "source-empty");
    }

    private void handIn(Page page) {
        page.getByText("Bring in a file").first().click();
        page.getByLabel("File of answers").setInputFiles(new FilePayload("answers.csv",
                "text/csv", (FORM + "3/17/2026 8:00:00,11,Off the scale\n")
                        .getBytes(StandardCharsets.UTF_8)));
        page.getByText("Look at this file").click();
        assertThat(page.locator("h1")).hasText("What is in this file?");
        assertThat(page.locator("main")).containsText("Would be kept");
        readable(page, "look");
        page.getByText("Bring it in").click();
        assertThat(page.locator(".ref .tag")).hasText("finished");
        assertThat(page.locator("#import")).containsText("a whole number from 0 to 10");
        assertThat(kept(page)).hasText("4");
        readable(page, "import");
    }

    @Test
    void FBK_4_an_employee_reads_scores_on_the_page_and_no_words(Browsing browsing) {
        String source = source();
        imported(source, FORM);
        Page page = signedIn(browsing, Part.EMPLOYEE);
        page.navigate(address() + "/listen/sources/" + source + "/answers");
        assertThat(page.locator("main")).containsText("said something; not shown to you");
        assertThat(page.locator("main")).not().containsText("nobody came");
        page.navigate(address() + "/listen/sources/" + source);
        assertThat(page.getByText("Bring in a file").first()).isHidden();
    }

    private static Locator kept(Page page) {
        return page.locator("dl").filter(
                new Locator.FilterOptions().setHasText("Kept as answers")).locator("dd");
    }

    private Page signedIn(Browsing browsing, Part part) {
        Page page = browsing.page();
        signIn(page, part);
        return page;
    }

    /** Loaded anew, so that what was said about the last step has gone. */
    private static void readable(Page page, String name) {
        page.reload();
        for (int width : new int[]{DESK, TELEPHONE}) {
            Theme theme = width == DESK ? Theme.LIGHT : Theme.DARK;
            Browsing.turn(page, theme, width);
            Browsing.picture(page, "listen-" + name + "-" + theme + width);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("no sideways scrolling of %s", name).isEqualTo(width);
            Browsing.axe(page);
        }
        Browsing.turn(page, Theme.LIGHT, DESK);
    }
}
