package waymark.app.understand;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    @Test
    void one_is_brought_in_from_a_sheet_and_taken_along_and_in_again(Browsing browsing) {
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        String first = brought(page, new FilePayload("nights.csv", "text/csv", """
                part,text
                name,Night workers
                summary,They sleep by day.
                says,Not before noon
                """.getBytes(StandardCharsets.UTF_8)));
        Download taken = page.waitForDownload(() -> page.locator("[aria-labelledby=files]")
                .getByText("JSON", new Locator.GetByTextOptions().setExact(true)).click());
        String again = brought(page, new FilePayload(taken.suggestedFilename(),
                "application/json", read(taken)));
        assertThat(again).isNotEqualTo(first);
        assertThat(page.locator(".canvas").first()).containsText("Not before noon");
        assertThat(browsing.complaints()).isEmpty();
    }

    /** The address of what came of a file that was handed in on the page. */
    private String brought(Page page, FilePayload file) {
        page.navigate(address() + PAGES + "/new");
        page.getByLabel("The file").setInputFiles(file);
        page.getByText("Bring this persona in").click();
        assertThat(page.locator("h1")).hasText("Night workers");
        return page.url().replaceAll("\\?.*", "");
    }

    private static byte[] read(Download taken) {
        try (InputStream bytes = taken.createReadStream()) {
            return bytes.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
