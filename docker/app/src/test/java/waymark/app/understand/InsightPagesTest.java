package waymark.app.understand;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import waymark.app.testing.WaymarkTest;

@InBrowser
class InsightPagesTest extends WaymarkTest {

    private static final int DESK = 1360;
    private static final String PAGES = "/understand/insights";

    @Test
    void everybody_can_read_the_list_the_form_and_an_insight(Browsing browsing) {
        String insight = recorded("INTERVIEW").reference();
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        for (String path : List.of(PAGES, PAGES + "/new", PAGES + "/" + insight)) {
            page.navigate(address() + path);
            assertThat(page.locator("h1")).hasCount(1);
            page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
            Browsing.picture(page, "insight" + path.replaceAll("\\W+", "-"));
            Browsing.axe(page);
            Browsing.onATelephone(page);
            Browsing.turn(page, Theme.LIGHT, DESK);
        }
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void an_insight_is_recorded_with_its_evidence_and_validated_INS_1(Browsing browsing) {
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        page.navigate(address() + PAGES + "/new");
        page.getByLabel("In a few words").fill("People wait in vain");
        page.getByLabel("What did you understand?").fill("Nobody calls when the van is late.");
        page.locator("[data-add]").click();
        page.locator("[name='evidence[0].kind']").selectOption("INTERVIEW");
        page.locator("[name='evidence[0].stance']").selectOption("SUPPORTS");
        page.locator("[name='evidence[0].summary']").fill("Eight of nine waited in for nothing");
        page.locator("[name='evidence[0].people']").fill("9");
        page.locator("[name='evidence[0].observedOn']").fill("2026-10-01");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("h1")).hasText("People wait in vain");
        assertThat(page.locator("header.head .tag")).hasText("recorded");
        assertThat(page.locator("main table tbody tr")).containsText(
                new String[]{"Eight of nine waited in for nothing"});
        open(page, "Validate").getByText("Validate this insight").click();
        assertThat(page.locator("header.head .tag")).hasText("validated");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void a_refusal_is_said_beside_the_form_and_what_would_be_accepted_INS_1(Browsing browsing) {
        String insight = recorded("ASSUMPTION").reference();
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        page.navigate(address() + PAGES + "/" + insight);
        Locator form = open(page, "Validate");
        form.getByLabel("Note").fill("We all know it");
        form.getByText("Validate this insight").click();
        assertThat(form).containsText("Nothing but assumptions supports this insight.");
        assertThat(form).containsText("at least one supporting piece of evidence");
        assertThat(form.getByLabel("Note")).hasValue("We all know it");
        Browsing.axe(page);
    }

    @Test
    void who_may_only_read_is_offered_no_form(Browsing browsing) {
        String insight = recorded("INTERVIEW").reference();
        Page page = browsing.page();
        signIn(page, Part.AUDITOR);
        page.navigate(address() + PAGES + "/" + insight);
        assertThat(page.locator("main h1")).hasText("People wait in vain");
        assertThat(page.locator("main form[data-api]")).hasCount(0);
    }

    @Test
    void colleagues_comment_on_follow_and_tag_it_in_the_page_by_key(Browsing browsing) {
        String tag = "seen" + System.nanoTime();
        String insight = recorded("INTERVIEW").reference();
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        page.navigate(address() + PAGES + "/" + insight);
        Locator talk = page.locator(".talk");
        talk.getByLabel("What do you say to it?").fill("I saw it too");
        talk.getByText("Say it").press("Enter");
        assertThat(talk.locator(".comments li p")).hasText("I saw it too");
        talk.getByText("Follow it").press("Enter");
        assertThat(talk.getByText("Follow it no more")).isEnabled();
        assertThat(talk.locator("header")).containsText("1 following");
        talk.getByText("Add a tag").press("Enter");
        talk.getByLabel("A word to find it by").fill(tag);
        talk.getByLabel("A word to find it by").press("Enter");
        assertThat(talk.locator(".chip a")).hasText(tag);
        Browsing.axe(page);
        talk.locator(".chip a").press("Enter");
        assertThat(page.locator("main tbody tr")).hasCount(1);
        assertThat(page.locator("main tbody")).containsText(insight);
        page.navigate(address() + "/my");
        assertThat(page.locator("main")).containsText(insight);
        assertThat(browsing.complaints()).isEmpty();
    }

    private static Locator open(Page page, String command) {
        Locator details = page.locator("main .commands details").filter(
                new Locator.FilterOptions().setHas(page.locator("summary").getByText(command,
                        new Locator.GetByTextOptions().setExact(true))));
        details.locator("summary").click();
        return details.locator("form");
    }

    private Answer recorded(String kind) {
        return as(Part.ANALYST).post("/api/insights", Map.of("title", "People wait in vain",
                "statement", "Nobody tells them that the engineer will not come.",
                "evidence", List.of(Map.of("kind", kind, "stance", "SUPPORTS",
                        "summary", "Eight of nine waited in for nothing", "people", 9,
                        "observedOn", "2026-10-01"))))
                .is(201);
    }
}
