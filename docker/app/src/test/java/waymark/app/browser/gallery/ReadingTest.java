package waymark.app.browser.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;

@InBrowser
@SpringBootTest(classes = Gallery.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReadingTest {

    @LocalServerPort int port;

    @Test
    void paper_is_white_and_carries_no_controls_whatever_the_screen(Browsing browsing) {
        Page page = open(browsing.page(Theme.DARK, 1360), "/choose/minutes");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Browsing.picture(page, "print-minutes");
        assertThat(page.locator(".bar")).isHidden();
        assertThat(page.locator("[data-print]")).isHidden();
        assertThat(page.locator(".demo")).isVisible();
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void the_past_says_so_offers_no_command_and_leads_back_to_now(Browsing browsing) {
        Page page = open(browsing.page(), "/understand/item?told=x&asOf=2026-05-31&after=9");
        assertThat(page.locator(".past")).containsText("as of 31 May 2026, as known then");
        assertThat(page.locator(".command")).hasCount(0);
        assertThat(page.getByText("Insights").first())
                .hasAttribute("href", "/understand/insights?asOf=2026-05-31");
        page.getByText("Back to now").click();
        assertThat(page).hasURL(Pattern.compile(".*/understand/item\\?told=x$"));
        assertThat(page.locator(".command")).hasCount(3);
    }

    @Test
    void the_clocks_are_set_by_keyboard_and_keep_the_rest_of_the_address(Browsing browsing) {
        Page page = open(browsing.page(), "/choose/owners?state=REALISED");
        page.locator(".clocks summary").press("Enter");
        page.locator("#asOf").fill("2026-05-31");
        page.locator("#asOf").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*state=REALISED&asOf=2026-05-31.*"));
        assertThat(page.locator("select[name=state]")).hasValue("REALISED");
    }

    @Test
    void the_first_tab_offers_to_skip_to_the_content(Browsing browsing) {
        Page page = open(browsing.page(), "/choose/owners");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
    }

    @Test
    void a_column_orders_the_other_way_when_asked_again(Browsing browsing) {
        Page page = open(browsing.page(), "/choose/owners?from=abc");
        page.locator("th a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/choose/owners\\?sort=owner$"));
        assertThat(page.locator("th").first()).hasAttribute("aria-sort", "ascending");
        page.locator("th a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*sort=-owner$"));
    }

    @Test
    void a_chart_shows_its_figures_as_a_table(Browsing browsing) {
        Page page = open(browsing.page(), "/measure/charts");
        page.getByText("Show as table").nth(4).click();
        assertThat(page.locator("table").nth(4)).containsText("Calls saved");
        assertThat(browsing.complaints()).isEmpty();
    }

    private Page open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
        return page;
    }
}
