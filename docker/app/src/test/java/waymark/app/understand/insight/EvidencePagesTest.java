package waymark.app.understand.insight;

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

@InBrowser
class EvidencePagesTest extends WaymarkTest {

    private static final int DESK = 1360;

    @Test
    void a_figure_becomes_evidence_that_is_pinned_by_its_question_and_position(
            Browsing browsing) {
        String metric = measured();
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        page.navigate(address() + "/measure/metrics/" + metric);
        page.getByText("use it as evidence").click();
        assertThat(page.locator(".facts code")).containsText("/api/metrics/" + metric);
        Browsing.picture(page, "evidence");
        Browsing.axe(page);
        Browsing.onATelephone(page);
        Browsing.turn(page, Theme.LIGHT, DESK);
        page.getByLabel("In a few words").fill("Few would recommend us");
        page.getByLabel("What did you understand?").fill("They wait too long.");
        page.getByText("Record this insight").click();
        assertThat(page.locator("h1")).hasText("Few would recommend us");
        assertThat(page.locator("main tbody tr").first()).containsText("metric");
        page.locator("main tbody tr a").first().click();
        assertThat(page.locator(".past")).containsText("You are reading the past");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void it_is_added_to_an_insight_that_is_known(Browsing browsing) {
        String metric = measured();
        String insight = as(Part.ANALYST).post("/api/insights", Map.of("title", "They wait",
                "statement", "All day.")).is(201).reference();
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        page.navigate(address() + "/understand/insights/evidence?metric=" + metric + "&insight="
                + insight);
        page.getByText("Add this evidence").click();
        assertThat(page.locator("h1")).hasText("They wait");
        assertThat(page.locator("main tbody tr").first()).containsText("metric");
        Browsing.picture(page, "insight-with-evidence");
        assertThat(browsing.complaints()).isEmpty();
    }

    private String measured() {
        Answer metric = as(Part.ANALYST).post("/api/metrics", Map.of("name",
                "Recommends " + System.nanoTime(), "role", "OUTCOME", "direction",
                "MORE_IS_BETTER", "definition", Map.of("kind", "NPS", "question",
                        "Would you recommend us?", "method", "NET_PROMOTER", "population",
                        Map.of("described", "All"))))
                .is(201);
        as(Part.ANALYST).post("/api/metrics/" + metric.reference() + "/observations",
                Map.of("from", "2026-05-01", "to", "2026-05-31", "observed",
                        Map.of("counts", List.of(1, 0, 0, 2, 0, 3, 4, 5, 6, 7, 8))))
                .is(201);
        return metric.reference();
    }
}
