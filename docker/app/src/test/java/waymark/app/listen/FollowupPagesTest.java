package waymark.app.listen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** Somebody goes back to a customer by clicking: from the queue to the cause. */
@InBrowser
class FollowupPagesTest extends Listening {

    private static final int DESK = 1360;
    private static final int TELEPHONE = 390;

    @Test
    void a_rule_is_agreed_a_case_worked_on_and_closed_with_its_cause_FUP_3(Browsing browsing) {
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.ANALYST);
        String source = source(Map.of("mayContact", true));
        agree(page, source);
        String reference = opened(page);
        page.navigate(address() + "/listen/follow-ups");
        assertThat(page.locator("main")).containsText(reference);
        readable(page, "queue");
        page.navigate(address() + "/my");
        assertThat(page.locator("main")).containsText(reference);
        work(page, reference);
        page.navigate(address() + "/listen/causes");
        readable(page, "causes");
        org.assertj.core.api.Assertions.assertThat(browsing.complaints()).isEmpty();
    }

    private void agree(Page page, String source) {
        page.navigate(address() + "/listen/sources/" + source + "/follow-up");
        page.locator("[data-add]").click();
        page.locator("[name='triggers[0].kind']").selectOption("DETRACTOR");
        page.locator("[name='triggers[0].scale']").selectOption("NPS");
        page.locator("[name='triggers[0].to']").fill("6");
        page.locator("[name='triggers[0].owner']").selectOption(person(Part.PROJECT_MANAGER));
        page.getByText("Follow up these answers").click();
        assertThat(page.locator("main section ol").first()).containsText("NPS 0 to 6");
        readable(page, "rule");
    }

    private String opened(Page page) {
        page.navigate(address() + "/listen/follow-ups/new");
        readable(page, "new");
        page.getByLabel("What kind of case is it?").selectOption("COMPLAINT");
        page.getByLabel("What did the customer say?").fill("Nobody came on Tuesday.");
        page.getByText("Open this case").click();
        assertThat(page.locator("main .answer").first()).hasText("Nobody came on Tuesday.");
        return page.locator(".ref .num").textContent();
    }

    private void work(Page page, String reference) {
        page.navigate(address() + "/listen/follow-ups/" + reference);
        command(page, "Acknowledge").getByText("The customer knows it came in").click();
        assertThat(page.locator(".ref")).containsText("acknowledged");
        Locator found = command(page, "Say what was found");
        found.getByLabel("The complaint is").selectOption("UPHELD");
        found.getByLabel("What happened?").fill("The van broke down.");
        found.getByText("Record what was found").click();
        assertThat(page.locator(".ref")).containsText("investigated");
        readable(page, "case");
        Locator answer = command(page, "Say what was answered");
        answer.getByLabel("What was the customer told?").fill("We are sorry.");
        answer.getByText("Record this answer").click();
        assertThat(page.locator(".ref")).containsText("answered");
        Locator close = command(page, "Close");
        close.getByLabel("Why did it come up?").selectOption("late");
        close.getByText("Close this case").click();
        assertThat(page.locator(".ref")).containsText("closed");
        assertThat(page.locator("main")).containsText("It came too late");
        readable(page, "closed");
    }

    @Test
    void an_insight_is_made_of_a_cause_that_recurs_in_one_step_FUP_3(Browsing browsing) {
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.ANALYST);
        for (int number = 0; number < 5; number++) {
            Answer opened = as(Part.ANALYST).post("/api/follow-ups",
                    Map.of("kind", "PROMOTER", "matter", "So kind")).is(201);
            as(Part.ANALYST).against(opened).put(opened.header("Location") + "/closing",
                    Map.of("cause", "helped")).is(200);
        }
        page.navigate(address() + "/listen/causes");
        readable(page, "recurs");
        page.getByText("Make an insight of it").first().click();
        assertThat(page.locator("h1")).hasText("Somebody helped beyond what was asked");
        assertThat(page.locator("main table tbody tr")).hasCount(1);
    }

    @Test
    void who_does_not_work_on_a_case_reads_how_it_stands_and_nothing_of_the_customer_FBK_4(
            Browsing browsing) {
        String reference = as(Part.ANALYST).post("/api/follow-ups",
                Map.of("kind", "COMPLAINT", "matter", "My name is Ada")).is(201).reference();
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.AUDITOR);
        page.navigate(address() + "/listen/follow-ups/" + reference);
        assertThat(page.locator("main")).containsText("Shown to whoever works on this case");
        assertThat(page.locator("main")).not().containsText("Ada");
        assertThat(page.locator("main form[data-api]")).hasCount(0);
    }

    private static Locator command(Page page, String title) {
        Locator details = page.locator("main .commands details").filter(
                new Locator.FilterOptions().setHas(page.locator("summary").getByText(title,
                        new Locator.GetByTextOptions().setExact(true))));
        details.locator("summary").click();
        return details.locator("form");
    }

    /** Loaded anew, so that what was said about the last step has gone. */
    private static void readable(Page page, String name) {
        page.reload();
        for (int width : List.of(DESK, TELEPHONE)) {
            Theme theme = width == DESK ? Theme.LIGHT : Theme.DARK;
            Browsing.turn(page, theme, width);
            Browsing.picture(page, "followup-" + name + "-" + theme + width);
            org.assertj.core.api.Assertions.assertThat(
                    page.evaluate("document.documentElement.scrollWidth"))
                    .as("no sideways scrolling of %s", name).isEqualTo(width);
            Browsing.axe(page);
        }
        Browsing.turn(page, Theme.LIGHT, DESK);
    }
}
