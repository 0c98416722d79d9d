package waymark.app.govern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import waymark.app.browser.Browsing;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;
import waymark.log.EventLog;

@InBrowser
class GovernBrowserTest extends WaymarkTest {

    private static final String SETTINGS = "/api/programme/settings";

    @Autowired private EventLog log;

    @ParameterizedTest
    @ValueSource(strings = {"/setup", "/govern", "/govern/settings", "/govern/people",
            "/govern/people/new", "/govern/departments", "/govern/followers"})
    void everybody_can_read_the_pages(String path, Browsing browsing) {
        Page page = open(browsing, path);
        Browsing.picture(page, "govern" + path.replaceAll("\\W+", "-"));
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        Browsing.axe(page);
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void settings_are_changed_with_a_band_more_and_a_reason(Browsing browsing) {
        Answer before = as(Part.ADMIN).get(SETTINGS).is(200);
        Page page = open(browsing, "/govern/settings");
        page.getByText("Change settings").click();
        Locator form = page.locator("form[data-api='PUT /api/programme/settings']");
        form.getByLabel("Why").fill("Small sums need no meeting");
        form.locator("[name='settings.bands[0].upTo.amount']").fill("2,500");
        form.locator("[data-add]").click();
        form.locator("[name='settings.bands[1].rule']").selectOption("MAJORITY");
        press(form, "Agree on this");
        assertThat(page.getByText("Agreed.").first()).isVisible();
        assertThat(page.getByText("Up to EUR\u00a02,500.00")).isVisible();
        assertThat(page.locator(".history")).containsText("Small sums need no meeting");
        restore(before);
    }

    /** All tests share one programme, and others decide by its rules. */
    private void restore(Answer before) {
        Answer now = as(Part.ADMIN).get(SETTINGS + "?after=" + log.head()).is(200);
        as(Part.ADMIN).against(now).put(SETTINGS, Map.of("settings", before.json().path("settings"),
                "reason", "As it was")).is(200);
    }

    @Test
    void a_refusal_stands_at_its_field_and_nothing_typed_is_lost(Browsing browsing) {
        Page page = open(browsing, "/govern/settings");
        page.getByText("Change settings").click();
        Locator form = page.locator("form[data-api='PUT /api/programme/settings']");
        form.getByLabel("Why").fill("More voices");
        form.locator("[name='settings.quorum']").fill("40");
        press(form, "Agree on this");
        assertThat(form.locator("[data-field='settings.quorum'] .problem"))
                .containsText("More people would have to be present than decide at all.");
        assertThat(form.getByLabel("Why")).hasValue("More voices");
    }

    @Test
    void somebody_is_taken_in_and_given_a_login_that_is_shown_once(Browsing browsing) {
        Page page = open(browsing, "/govern/people/new");
        page.getByLabel("Name").fill("Joon-ho Park");
        page.getByLabel("E-mail").fill("joon-ho@quillhaven.example");
        page.getByLabel("analyst").check();
        press(page.locator("main"), "Take this person in");
        assertThat(page.locator("h1")).hasText("Joon-ho Park");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Login")).click();
        page.locator("input[name=login]").fill("joon-ho-" + System.nanoTime());
        press(page.locator("main"), "Give this login");
        assertThat(page.locator("code.secret")).hasText(
                java.util.regex.Pattern.compile("[a-z0-9]{20}"));
        page.reload();
        assertThat(page.locator("h1")).hasText("Login of Joon-ho Park");
    }

    private Page open(Browsing browsing, String path) {
        Page page = browsing.page();
        signIn(page, Part.ADMIN);
        page.navigate(address() + path);
        return page;
    }

    private static void press(Locator within, String button) {
        within.getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(button)).click();
    }
}
