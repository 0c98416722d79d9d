package waymark.app.measure.claim;

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

/** Finance works through its queue by clicking, and reads the pages beside it. */
@InBrowser
class ClaimPagesTest extends Claimed {

    private static final int DESK = 1360;
    private static final int TELEPHONE = 390;

    @Test
    void BEN_1_finance_verifies_in_one_go_and_reads_what_became_of_each(Browsing browsing) {
        Answer one = benefit("Fewer visits");
        claim(one, "41.40", longAgo(1)).is(200);
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.FINANCE);
        open(page, "/measure/awaiting", claim(one, "1.50", longAgo(2)).is(200));
        assertThat(page.locator("main table").last()).containsText(one.reference());
        page.locator("summary", new Page.LocatorOptions().setHasText("Verify these claims"))
                .click();
        Locator mine = page.locator("fieldset", new Page.LocatorOptions()
                .setHasText(one.reference())).first();
        mine.locator("select").selectOption("FULLY");
        page.getByText("Say this of the claims").click();
        assertThat(page.locator("#said-of-each")).containsText("1 verified, 0 refused");
        assertThat(page.locator("#said-of-each")).containsText(one.reference());
        page.locator("#said-of-each a").click();
        readable(page, "awaiting");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void BEN_2_BEN_5_a_sample_a_benefit_and_the_calibration_can_be_read(Browsing browsing) {
        List<Answer> small = List.of(waiting("15"), waiting("25"));
        Answer drawn = as(Part.FINANCE).post("/api/claim-samples", Map.of("claims",
                small.stream().map(Claimed::named).toList(), "size", 1)).is(201);
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.FINANCE);
        open(page, "/measure/samples/" + drawn.reference(), drawn);
        assertThat(page.locator("main")).containsText("1 of 2");
        readable(page, "sample");
        open(page, "/measure/benefits/" + small.getFirst().reference(),
                restated(small.getFirst()));
        assertThat(page.locator("main")).containsText("What was corrected?");
        assertThat(page.locator("main")).containsText("It moves effort, for everybody");
        readable(page, "benefit");
        page.navigate(address() + "/measure/calibration");
        assertThat(page.locator("main .answer")).containsText("For each EUR 1");
        readable(page, "calibration");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void BEN_2_benefits_that_nobody_placed_are_placed_where_they_are_listed(Browsing browsing) {
        Answer benefit = benefit("Fewer who leave");
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.ANALYST);
        open(page, "/measure/unplaced", benefit);
        assertThat(page.locator("main table")).containsText(benefit.reference());
        readable(page, "unplaced");
        page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = false)");
        Locator form = page.locator("details.command", new Page.LocatorOptions()
                .setHasText(benefit.reference() + " Fewer who leave"));
        form.locator("summary").click();
        form.locator("select").selectOption("CONVERSION");
        form.getByText("Add a condition").click();
        form.locator("li input").fill("tariff");
        form.locator("li textarea").fill("Home");
        form.locator("button[type=submit]").click();
        assertThat(page.locator("main .note")).containsText("Noted.");
        assertThat(page.locator("main")).not().containsText(benefit.reference());
        page.navigate(address() + "/measure/benefits/" + benefit.reference());
        page.locator("summary", new Page.LocatorOptions().setHasText("What does it move?")).click();
        assertThat(page.locator("#place-segment-conditions-0-attribute")).hasValue("tariff");
        assertThat(page.locator("#place-segment-conditions-0-anyOf")).hasValue("Home");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void BEN_2_the_form_that_settles_knows_what_stands_and_nobody_left_is_everybody(
            Browsing browsing) {
        Answer one = benefit("Fewer who leave");
        Answer other = benefit("Fewer who ask");
        Map<String, Object> home = Map.of("conditions", List.of(Map.of("attribute", "tariff",
                "anyOf", List.of("Home " + System.nanoTime()))));
        as(Part.ANALYST).put(address(one) + "/effect", Map.of("family", "CONVERSION", "segment",
                home)).is(200);
        Answer placed = as(Part.ANALYST).put(address(other) + "/effect", Map.of("family",
                "CONVERSION", "segment", home)).is(200);
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.FINANCE);
        open(page, "/measure/benefits/" + one.reference(), placed);
        Locator form = page.locator("details.command", new Page.LocatorOptions()
                .setHasText("Place it with shares"));
        form.locator("summary").click();
        assertThat(form.locator("[name='shares[0].family']")).hasValue("CONVERSION");
        form.locator("[data-remove]").click();
        Map.of("shares[0].share", "60", "shares[1].benefit", other.reference(),
                "shares[1].share", "40", "from", from.toString(), "to", to.toString(), "reason",
                "As both see it").forEach(
                        (name, value) -> form.locator("[name='" + name + "']").fill(value));
        form.locator("button[type=submit]").click();
        assertThat(page.locator("main")).containsText("It moves conversion, for everybody");
        assertThat(browsing.complaints()).isEmpty();
    }

    /** So long ago that it stands first in the queue. */
    private static Map<String, Object> longAgo(int month) {
        String day = "2019-0" + month + "-01";
        return Map.of("from", day, "to", day);
    }

    private Answer restated(Answer benefit) {
        Answer verified = verify(List.of(found(benefit, Map.of("result", "FULLY")))).is(200);
        as(Part.FINANCE).against(read(address(benefit), verified)).put(
                address(benefit) + "/claims/1/restatement", Map.of("restates", 1, "result",
                        "PARTLY", "amount", euro("9.99"), "reason", "Some were counted twice"))
                .is(200);
        as(Part.ANALYST).put(address(benefit) + "/effect", Map.of("family", "EFFORT")).is(200);
        return as(Part.ANALYST).post(address(benefit) + "/measurements",
                Map.of("effectiveOn", to, "amount", euro("12"), "ledgerReference", "FI-1")).is(200);
    }

    private void open(Page page, String path, Answer after) {
        page.navigate(address() + path + "?after=" + after.header("Waymark-Position"));
    }

    /** Everything open, in both themes, wide and narrow. */
    static void readable(Page page, String name) {
        page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = false)");
        Browsing.picture(page, "claim-" + name);
        page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
        for (Theme theme : Theme.values()) {
            int width = theme == Theme.LIGHT ? DESK : TELEPHONE;
            Browsing.turn(page, theme, width);
            Browsing.picture(page, "claim-" + name + "-" + theme);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("no sideways scrolling of %s", name).isEqualTo(width);
            Browsing.axe(page);
        }
        Browsing.turn(page, Theme.LIGHT, DESK);
    }
}
