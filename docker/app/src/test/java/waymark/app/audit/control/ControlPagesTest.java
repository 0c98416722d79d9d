package waymark.app.audit.control;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

@InBrowser
class ControlPagesTest extends WaymarkTest {

    private static final int DESK = 1360;

    @Test
    void an_auditor_goes_from_all_rules_to_one_and_draws_a_sample_of_it(Browsing browsing) {
        Answer waived = as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN",
                "waiver", "Not asked yet", "statement", Map.of("persona", "A family",
                        "need", "to know the hour", "situation", "a line is installed",
                        "obstacle", "the window is a day", "consequence", "a day off")))
                .is(201);
        Page page = browsing.page();
        signIn(page, Part.AUDITOR);
        page.navigate(address() + "/audit?after=" + waived.header("Waymark-Position"));
        page.getByText("How were the rules kept?").click();
        assertThat(page.locator("h1")).hasText("How were the rules kept?");
        look(page, "controls");
        page.locator("a[href*='/audit/controls/PRB-1?how=WAIVED']").click();
        assertThat(page.locator("main table tbody tr").first()).containsText("waived");
        look(page, "control");
        page.getByLabel("Seed").fill("mine");
        page.getByText("Draw it").click();
        assertThat(page.locator("main")).containsText("seed mine");
        assertThat(page.locator("main table tbody tr").first()).containsText("waived");
        look(page, "control-sample");
        page.navigate(address() + "/audit/controls/COM-1/refusals");
        assertThat(page.locator("h1")).hasText("To whom did COM-1 say no?");
        look(page, "refusals");
        assertThat(browsing.complaints()).isEmpty();
    }

    private static void look(Page page, String name) {
        Browsing.picture(page, name);
        Browsing.axe(page);
        Browsing.onATelephone(page);
        Browsing.turn(page, Theme.LIGHT, DESK);
    }
}
