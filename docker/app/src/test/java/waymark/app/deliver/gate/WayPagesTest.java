package waymark.app.deliver.gate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

@InBrowser
class WayPagesTest extends Ruled {

    @Test
    void DRL_2_the_form_of_a_pilot_says_which_rule_shuts_the_gate_before_it(Browsing browsing) {
        String project = project();
        Answer rule = adopt(true);
        Page page = browsing.page(Theme.LIGHT, 1280);
        signIn(page, Part.PROJECT_MANAGER);
        page.navigate(address() + "/deliver/projects/" + project + "?after=" + head());
        Locator form = page.locator("details.command").filter(
                new Locator.FilterOptions().setHasText("Start a pilot"));
        form.locator("summary").click();
        assertThat(form.locator(".note")).containsText(
                rule.reference() + " is neither answered nor waived.");
        Browsing.picture(page, "gate-shut");
        Browsing.axe(page);
        form.locator(".note a").click();
        assertThat(page.locator("[aria-labelledby=asked] .answer")).containsText(
                "It is shut: " + rule.reference());
        assertThat(browsing.complaints()).isEmpty();
    }
}
