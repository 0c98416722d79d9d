package waymark.app.understand.journey.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Part;
import waymark.app.understand.journey.Walking;

/** A draft is drawn in the page itself: typed on, and moved about by keys and by a pointer. */
@InBrowser
class DrawingPagesTest extends Walking {

    @SuppressWarnings("NullAway.Init") private Page page; // Opened before each test.

    @BeforeEach
    void open(Browsing browsing) {
        String journey = drawn().reference();
        page = browsing.page();
        signIn(page, Part.ANALYST);
        page.navigate(address() + "/understand/journeys/" + journey + "/edit");
    }

    @Test
    void touchpoints_are_added_by_typing_and_moved_by_keys_and_by_dragging(Browsing browsing) {
        Locator stage = page.locator("#stage-1");
        stage.getByPlaceholder("A further touchpoint").fill("Calls to ask");
        stage.getByPlaceholder("A further touchpoint").press("Enter");
        assertThat(page.locator("#t-4")).isVisible();
        ready();
        page.locator("#t-1 [name=name]").press("Alt+ArrowRight");
        assertThat(stage.locator(".touchpoints > li").nth(1)).hasId("t-1");
        assertThat(page.locator("#t-1 [name=name]")).isFocused();
        page.locator("#t-4").dragTo(page.locator("#stage-2 .touchpoints"));
        assertThat(page.locator("#stage-2 #t-4")).isVisible();
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void what_is_typed_elsewhere_before_and_while_something_is_kept_stands(Browsing browsing) {
        Locator before = page.locator("#t-2 [name=channel]");
        Locator meanwhile = page.locator("#t-3 [name=channel]");
        before.fill("typed, not kept");
        page.locator("#t-1 [name=expectation]").fill("To be told");
        meanwhile(() -> page.locator("#t-1 .words button").click(),
                () -> meanwhile.fill("typed meanwhile"));
        assertThat(page.locator("main .done")).hasText("Kept.");
        assertThat(page.locator("#t-1 [name=expectation]")).hasValue("To be told");
        assertThat(before).hasValue("typed, not kept");
        assertThat(meanwhile).hasValue("typed meanwhile");
        assertThat(browsing.complaints()).isEmpty();
    }

    /** What is sent waits on its way until the other thing was done. */
    private void meanwhile(Runnable sends, Runnable then) {
        var held = new AtomicReference<@Nullable Route>();
        page.route("**/api/journeys/**", held::set);
        sends.run();
        page.waitForCondition(() -> held.get() != null);
        then.run();
        requireNonNull(held.get()).resume();
        page.unroute("**/api/journeys/**");
    }

    @Test
    void stages_are_moved_by_key_and_by_pointer_and_added_by_typing(Browsing browsing) {
        stageButton("Later").press("Enter");
        assertThat(page.locator("[data-stage]").first()).hasId("stage-2");
        stageButton("Earlier").click();
        assertThat(page.locator("[data-stage]").first()).hasId("stage-1");
        ready();
        page.locator("#stage-1 .grip").dragTo(page.locator("#stage-2 > form").first());
        assertThat(page.locator("[data-stage]").first()).hasId("stage-2");
        ready();
        page.locator("#add-stage").fill("Leaves");
        page.locator("#add-stage").press("Enter");
        assertThat(page.locator("[data-stage]").last().locator("[name=name]").first())
                .hasValue("Leaves");
        assertThat(browsing.complaints()).isEmpty();
    }

    private Locator stageButton(String where) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions()
                .setName(where + " than now: Waits").setExact(true));
    }

    /** A page can be seen before its scripts have run; what is pressed by then does nothing. */
    private void ready() {
        page.waitForLoadState();
    }
}
