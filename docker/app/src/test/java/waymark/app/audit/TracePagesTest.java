package waymark.app.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import waymark.app.testing.intake.Imports;

@InBrowser
class TracePagesTest extends WaymarkTest {

    private static final String FORM = """
            Timestamp,"On a scale of 0-10, how likely are you to recommend us?",Why?
            3/14/2026 9:05:11,2,"I took a day off, and nobody came, nobody called"
            3/15/2026 8:00:01,1,The engineer was four hours late
            3/16/2026 8:00:01,9,All quick and friendly
            """;
    private static final int DESK = 1360;

    @Test
    void a_trace_is_read_from_an_insight_and_walked_by_key_in_light_and_dark(Browsing browsing) {
        String insight = traced();
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        page.navigate(address() + "/understand/insights/" + insight);
        page.locator("header.head a").click();
        assertThat(page.locator("h1")).hasText("Trace of " + insight);
        assertThat(page.locator(".trace svg .box.asked")).hasCount(1);
        assertThat(page.locator(".trace svg .box.said")).hasCount(2);
        look(page, "trace");
        page.navigate(address() + "/find?q=engineer&kind=problem");
        look(page, "find");
        page.locator("td a", new Page.LocatorOptions().setHasText("trace of")).first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("Trace of PRB-");
        assertThat(browsing.complaints()).isEmpty();
    }

    private static void look(Page page, String name) {
        Browsing.picture(page, name);
        Browsing.axe(page);
        Browsing.onATelephone(page);
        assertThat(page.evaluate("[...document.querySelectorAll('.trace svg')]"
                + ".every(one => one.viewBox.baseVal.width === one.clientWidth)"))
                .as("drawn as large as it is").isEqualTo(true);
        Browsing.picture(page, name + "-dark");
        Browsing.turn(page, Theme.LIGHT, DESK);
    }

    private String traced() {
        String source = as(Part.ANALYST).post("/api/feedback-sources", Map.of("name",
                "Calls of a winter " + System.nanoTime(), "kind", "SUPPORT", "relation",
                "TRANSACTIONAL")).is(201).reference();
        Answer heard = Imports.finished(as(Part.ANALYST), source, FORM);
        Answer insight = as(Part.ANALYST).post("/api/insights", Map.of("title",
                "Nobody calls when the engineer is late", "statement", "So.", "evidence",
                List.of(Map.of("kind", "FEEDBACK", "stance", "SUPPORTS", "summary", "22 say so",
                        "observedOn", "2026-05-30", "pinned", Map.of("query",
                                "/api/feedback-sources/" + source + "/answers?group=DETRACTORS",
                                "position", Long.parseLong(heard.header("Waymark-Position")))))))
                .is(201);
        as(Part.ANALYST).against(insight).put("/api/insights/" + insight.reference()
                + "/validation", Map.of()).is(200);
        for (int one = 0; one < 8; one++) {
            problem(insight, "A home worker", one + " days off");
        }
        attacked(problem(insight, "A small firm", "a day"));
        return insight.reference();
    }

    private void attacked(Answer framed) {
        String problem = framed.reference();
        as(Part.ANALYST).against(framed).put("/api/problems/" + problem + "/analysis", Map.of(
                "cause", Map.of("method", "FIVE_WHYS", "steps", List.of(Map.of("because",
                        "Nobody calls")), "root", "The list of visits is on paper")))
                .is(200);
        as(Part.ANALYST).post("/api/initiatives", Map.of("title", "Texts on the day", "summary",
                "An hour before.", "problems", List.of(problem), "owner",
                person(Part.PROJECT_MANAGER))).is(201);
    }

    private Answer problem(Answer insight, String persona, String consequence) {
        return as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN", "insights",
                List.of(insight.reference()), "statement", Map.of("persona", persona, "need",
                        "to plan the day", "situation", "an engineer is due", "obstacle",
                        "nobody says when", "consequence", consequence)))
                .is(201);
    }
}
