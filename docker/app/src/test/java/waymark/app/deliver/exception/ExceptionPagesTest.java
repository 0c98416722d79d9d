package waymark.app.deliver.exception;

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
class ExceptionPagesTest extends Exceeding {

    @Test
    void PRJ_2_the_manager_says_why_on_the_page_and_hands_it_to_the_council(Browsing browsing) {
        String reference = beyond(project()).replaceFirst(".*/", "");
        Page page = browsing.page(Theme.LIGHT, 1280);
        signIn(page, Part.PROJECT_MANAGER);
        page.navigate(address() + "/deliver/exceptions");
        page.locator("main a:text-is('" + reference + "')").click();
        assertThat(page.locator("main .answer").first()).containsText("expected to cost");
        explain(command(page, "Say why and what to do"));
        assertThat(page.locator("[aria-labelledby=why]")).containsText("Pay for a courier");
        Browsing.picture(page, "exception");
        Browsing.axe(page);
        Browsing.onATelephone(page);
        Locator refer = command(page, "Hand it to the council");
        refer.locator("summary").click();
        refer.locator("[name=reason]").fill("It needs more money");
        refer.locator("button[type=submit]").click();
        assertThat(page.locator("main .tag").first()).hasText("with the council");
        Browsing.turn(page, Theme.DARK, 1280);
        page.navigate(address() + "/deliver/exceptions?stage=WITH_COUNCIL");
        assertThat(page.locator("main table")).containsText(reference);
        Browsing.axe(page);
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void PRJ_4_the_form_that_completes_a_project_offers_what_is_open(Browsing browsing) {
        Answer project = project();
        beyond(project);
        Page page = browsing.page(Theme.DARK, 1280);
        signIn(page, Part.PROJECT_MANAGER);
        page.navigate(address() + "/deliver/projects/" + project.reference());
        assertThat(page.locator("[aria-labelledby=beyond]")).containsText("expected to cost");
        Locator form = page.locator("details.command:has(form[data-api$='/completion'])");
        form.locator("summary").click();
        form.locator("[data-rows=open] [data-add]").click();
        form.locator("[name='open[0].what']").selectOption("exception in cost");
        Browsing.picture(page, "project-beyond");
        Browsing.axe(page);
        Browsing.onATelephone(page);
        assertThat(browsing.complaints()).isEmpty();
    }

    private static void explain(Locator form) {
        form.locator("summary").click();
        form.locator("[name=cause]").fill("The dials came late");
        form.locator("[name=options]").fill("Wait\nPay for a courier");
        form.locator("[name=recommendation]").fill("Pay: a week costs more");
        form.getByText("Say this").click();
    }

    private static Locator command(Page page, String title) {
        return page.locator("details.command").filter(
                new Locator.FilterOptions().setHasText(title));
    }
}
