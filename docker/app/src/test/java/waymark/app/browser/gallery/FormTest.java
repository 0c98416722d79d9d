package waymark.app.browser.gallery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import waymark.app.browser.Browsing;
import waymark.app.browser.InBrowser;

@InBrowser
@SpringBootTest(classes = Gallery.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FormTest {

    @LocalServerPort int port;

    @Autowired GalleryApi api;

    @BeforeEach
    void nothing_has_arrived() {
        api.arrived.clear();
    }

    @Test
    void a_form_is_filled_and_sent_by_keyboard_alone(Browsing browsing) {
        Page page = open(browsing.page(), "/understand/item");
        page.getByText("Validate", exactly()).focus();
        press(page, "Enter", "Tab");
        page.keyboard().type("They wait in vain.");
        press(page, "Tab", "Tab");
        page.keyboard().type("41,000.50");
        button(page, "Validate this insight").focus();
        press(page, "Enter");
        assertThat(page.locator("p.done")).hasText("Validated.");
        assertThat(page).hasURL(Pattern.compile(".*/understand/item\\?told=INS-8$"));
        assertThat(api.arrived).singleElement().satisfies(it -> {
            assertThat(it.version()).isEqualTo("\"3\"");
            assertThat(it.token()).isEqualTo(Gallery.TOKEN);
            assertThat(it.key()).matches("[0-9a-f]{32}");
            assertThat(it.body()).isEqualTo(Map.of("statement", "They wait in vain.",
                    "kind", "PAIN", "cost", Map.of("amount", "41000.50", "currency", "EUR"),
                    "segments", List.of(), "consent", false, "source", "gallery"));
        });
    }

    @Test
    void rows_are_added_and_removed_by_keyboard_and_sent_without_gaps(Browsing browsing) {
        Page page = open(browsing.page(), "/understand/item");
        page.getByText("Validate", exactly()).click();
        page.getByLabel("What is new here, and what did you learn?").fill("x");
        button(page, "Add another").focus();
        for (String source : List.of("a call", "a mistake", "an interview")) {
            button(page, "Add another").focus();
            press(page, "Enter");
            page.keyboard().type(source);
        }
        button(page, "Remove row 2").focus();
        press(page, "Enter");
        assertThat(button(page, "Remove row 2")).isFocused();
        page.getByLabel("households").check();
        button(page, "Validate this insight").click();
        assertThat(page.locator("p.done")).isVisible();
        assertThat(api.arrived.getFirst().body().toString())
                .contains("evidence=[{source=a call, kind=SUPPORTS},"
                        + " {source=an interview, kind=SUPPORTS}]", "segments=[HOME]");
    }

    @Test
    void a_problem_stands_at_its_field_in_the_words_of_its_rule(Browsing browsing) {
        Page page = open(browsing.page(), "/understand/item");
        page.getByText("Refute", exactly()).click();
        Locator field = page.getByLabel("What speaks against it?");
        field.fill("I think so.");
        button(page, "Refute this insight").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("(INS-1)");
        assertThat(field).hasAccessibleDescription(Pattern.compile("Validation needs evidence that"
                + " is not an assumption. Accepted: a comment, an interview or a measurement.*"));
        assertThat(field).isFocused();
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(field).hasValue("I think so.");
        Browsing.axe(page);
        button(page, "Refute this insight").click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(1);
        assertThat(api.arrived).hasSize(2).extracting(GalleryApi.Arrived::key).containsOnly(
                api.arrived.getFirst().key());
    }

    @Test
    void what_is_needed_and_missing_is_said_before_anything_is_sent(Browsing browsing) {
        Page page = open(browsing.page(), "/understand/item");
        page.getByText("Refute", exactly()).click();
        button(page, "Refute this insight").click();
        assertThat(page.getByRole(AriaRole.ALERT))
                .containsText("“What speaks against it?” is needed.");
        assertThat(api.arrived).isEmpty();
    }

    @Test
    void a_change_made_too_late_shows_what_stands_now_and_can_be_sent_against_it(
            Browsing browsing) {
        Page page = open(browsing.page(), "/understand/item");
        page.getByText("Retire", exactly()).click();
        page.getByLabel("Why").fill("Nobody says it any more.");
        button(page, "Retire this insight").click();
        assertThat(page.getByRole(AriaRole.ALERT))
                .containsText("This was changed since you read it.");
        assertThat(page.getByText("Open it as it stands now in a new tab"))
                .hasAttribute("target", "_blank");
        button(page, "I have read it: send mine against it").click();
        assertThat(page.locator("p.done")).isVisible();
        assertThat(api.arrived).extracting(GalleryApi.Arrived::version)
                .containsExactly("\"3\"", "\"9\"");
    }

    @Test
    void a_busy_record_is_asked_again_with_the_same_key(Browsing browsing) {
        Page page = open(browsing.page(), "/listen/forms");
        page.locator("#busy-note").fill("hello");
        button(page, "Record the answer").click();
        assertThat(page.locator("p.done")).hasText("Recorded.");
        assertThat(api.arrived).hasSize(2);
        assertThat(api.arrived.getFirst()).isEqualTo(api.arrived.getLast());
    }

    @Test
    void signing_in_again_happens_in_another_tab_and_loses_nothing(Browsing browsing) {
        Page page = open(browsing.page(), "/listen/forms");
        page.locator("#out-note").fill("a long text");
        button(page, "Record the remark").click();
        assertThat(page.getByText("Sign in again in a new tab")).hasAttribute("target", "_blank");
        assertThat(page.locator("#out-note")).hasValue("a long text");
        assertThat(button(page, "Record the remark")).isEnabled();
    }

    @Test
    void a_file_travels_as_a_file(Browsing browsing) {
        Page page = open(browsing.page(), "/listen/forms");
        page.getByLabel("File").setInputFiles(new FilePayload("answers.csv", "text/csv",
                "score,text\n9,fine\n".getBytes(StandardCharsets.UTF_8)));
        button(page, "Bring in this file").click();
        assertThat(page.locator("p.done")).isVisible();
        assertThat(api.arrived.getFirst().body()).isEqualTo("answers.csv 18");
    }

    @Test
    void a_slash_leads_to_find_but_not_while_typing(Browsing browsing) {
        Page page = open(browsing.page(), "/listen/forms");
        page.keyboard().press("/");
        assertThat(page.locator("#find")).isFocused();
        page.locator("#busy-note").press("/");
        assertThat(page.locator("#busy-note")).hasValue("/");
        page.keyboard().press("Control+k");
        assertThat(page.locator("#find")).isFocused();
    }

    @Test
    void without_a_script_pages_read_but_do_not_write(Browsing browsing) {
        Page page = open(browsing.page(new Browser.NewContextOptions().setJavaScriptEnabled(false)),
                "/listen/forms");
        assertThat(button(page, "Record the answer")).isDisabled();
        // A browser switched off by the test still hides what a noscript holds.
        assertThat(page.content()).contains("Sending needs JavaScript; reading does not.");
    }

    private Page open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
