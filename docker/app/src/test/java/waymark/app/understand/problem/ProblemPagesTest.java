package waymark.app.understand.problem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

@InBrowser
class ProblemPagesTest extends WaymarkTest {

    private static final int DESK = 1360;
    private static final int TELEPHONE = 390;
    private static final String PAGES = "/understand/problems";

    @Test
    void everybody_can_read_the_list_the_builder_and_how_a_cause_was_found(Browsing browsing) {
        String chain = analysed("FIVE_WHYS", step(null, "Nobody knows the route before six"),
                step(null, "Routes are made from yesterday's leftovers")).reference();
        String fish = analysed("FISHBONE", step("Process", "Routes are made late"),
                step("Process", "Nobody calls when a visit slips"), step("People", "Two planners"),
                step("Systems", "The planner does not know the traffic")).reference();
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        for (String path : List.of("", "/new", "/" + chain, "/" + fish)) {
            page.navigate(address() + PAGES + path);
            assertThat(page.locator("h1")).hasCount(1);
            Browsing.picture(page, "problem" + path.replaceAll("\\W+", "-"));
            Browsing.axe(page);
            Browsing.turn(page, Theme.DARK, TELEPHONE);
            Browsing.picture(page, "problem" + path.replaceAll("\\W+", "-") + "-telephone");
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("no sideways scrolling on " + path).isEqualTo(TELEPHONE);
            Browsing.axe(page);
            Browsing.turn(page, Theme.LIGHT, DESK);
        }
        assertThat(page.locator(".cause svg desc")).containsText("3 branches of causes");
        page.getByText("Show as table").click();
        assertThat(page.locator(".cause tbody tr")).hasCount(4);
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void a_chain_of_whys_is_drawn_down_to_the_root_cause(Browsing browsing) {
        Answer chain = analysed("FIVE_WHYS", step(null, "Nobody knows the route before six"),
                step(null, "Routes are made from yesterday's leftovers"));
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        page.navigate(address() + PAGES + "/" + chain.reference());
        assertThat(page.locator(".cause svg desc")).containsText("A chain of 2 answers to why");
        assertThat(page.locator(".cause svg")).containsText("so the root cause is");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void the_sentence_grows_while_its_parts_are_typed_and_what_is_known_shows(Browsing browsing) {
        String unlike = "Gardeners" + System.nanoTime();
        Answer known = framed(unlike + " with a hedge", "to know when it is cut");
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        page.navigate(address() + PAGES + "/new");
        Locator sentence = page.locator(".so-far .sentence");
        assertThat(sentence).containsText("Somebody needs something when");
        page.getByLabel("Who", new Page.GetByLabelOptions().setExact(true))
                .fill(unlike + " with a hedge");
        page.getByLabel("needs", new Page.GetByLabelOptions().setExact(true))
                .fill("to know when it is cut");
        page.getByLabel("but", new Page.GetByLabelOptions().setExact(true))
                .fill("the window is a whole day");
        assertThat(sentence).containsText("with a hedge needs to know when it is cut when");
        assertThat(page.locator(".so-far .alike a")).containsText(known.reference());
        Browsing.picture(page, "problem-builder");
        Browsing.axe(page);
        assertThat(browsing.complaints()).isEmpty();
    }

    private Answer analysed(String method, Map<?, ?>... steps) {
        Answer framed = framed("A family that moves", "to know when the engineer comes");
        as(Part.ANALYST).against(framed).put("/api/problems/" + framed.reference() + "/analysis",
                Map.of("cause", Map.of("method", method, "steps", List.of(steps), "root",
                        "Routes are planned at six in the morning")))
                .is(200);
        return framed;
    }

    private static Map<String, String> step(@Nullable String bone, String because) {
        return bone == null ? Map.of("because", because) : Map.of("bone", bone, "because", because);
    }

    private Answer framed(String who, String need) {
        return as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN", "waiver", "Known",
                "statement", Map.of("persona", who, "need", need, "situation",
                        "a line is installed", "obstacle", "the window is a whole day",
                        "consequence", "a day off work")))
                .is(201);
    }
}
