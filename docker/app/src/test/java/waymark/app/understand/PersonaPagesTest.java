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
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

@InBrowser
class PersonaPagesTest extends WaymarkTest {

    private static final int DESK = 1360;
    private static final String PAGES = "/understand/personas";

    @Test
    void everybody_can_read_the_list_the_form_and_a_persona(Browsing browsing) {
        String persona = as(Part.ANALYST).post("/api/personas", Map.of("name", "A small firm",
                "summary", "Three desks above a shop.", "quote", "No line, no till.", "goals",
                List.of("To take cards all day"), "empathy", Map.of("feels", List.of("Alone"),
                        "pains", List.of("A lost Saturday")),
                "segment", Map.of("conditions", List.of(Map.of("attribute", "channel", "anyOf",
                        List.of("e-mail", "telephone"))))))
                .is(201).reference();
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        for (String path : List.of(PAGES, PAGES + "/new", PAGES + "/" + persona)) {
            page.navigate(address() + path);
            assertThat(page.locator("h1")).hasCount(1);
            Browsing.picture(page, "persona" + path.replaceAll("\\W+", "-"));
            page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
            Browsing.axe(page);
            Browsing.onATelephone(page);
            Browsing.turn(page, Theme.LIGHT, DESK);
        }
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void a_persona_is_described_and_its_segment_rule_stated(Browsing browsing) {
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        page.navigate(address() + PAGES + "/new");
        page.getByLabel("What do you call them?").fill("A home worker");
        page.getByLabel("Who are they?").fill("Works four days a week from the kitchen.");
        page.getByText("Describe this persona").click();
        assertThat(page.locator("h1")).hasText("A home worker");
        Locator rule = page.locator("main .commands details").filter(new Locator.FilterOptions()
                .setHas(page.locator("form[data-api$='/segment']")));
        rule.locator("summary").click();
        rule.locator("[data-add]").click();
        rule.locator("[name='segment.conditions[0].attribute']").fill("channel");
        rule.locator("[name='segment.conditions[0].anyOf']").fill("chat\ne-mail");
        rule.getByText("Tell them by this rule").click();
        assertThat(page.locator("main")).containsText("where channel is chat or e-mail");
        assertThat(page.locator("main")).containsText("Answers of theirs");
        assertThat(browsing.complaints()).isEmpty();
    }
}
