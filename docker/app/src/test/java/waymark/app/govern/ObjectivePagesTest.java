package waymark.app.govern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** What the programme means to reach, and whose work is in whose hands, as people see it. */
@InBrowser
class ObjectivePagesTest extends WaymarkTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void an_objective_is_set_in_a_form_and_read_with_what_each_contributes(Browsing browsing) {
        String metric = metric();
        Stream.of("Field", "Desk").forEach(this::department);
        Page page = opened(browsing, Part.MEMBER, "/govern/objectives");
        page.locator(".commands summary").first().click();
        Browsing.axe(page);
        page.locator("input[name=title]").fill("Nobody waits a day for us");
        page.locator("select[name=metric]").selectOption(metric);
        page.locator("input[name=target]").fill("5");
        page.locator("input[name=dueOn]").fill(today.plusYears(1).toString());
        page.locator("input[name=departments]").nth(0).check();
        page.locator("input[name=departments]").nth(1).check();
        page.locator(".commands button[type=submit]").first().click();
        assertThat(page.locator("h1")).hasText("Nobody waits a day for us");
        assertThat(page.locator("[aria-labelledby=together] tbody tr")).hasCount(2);
        page.locator(".commands summary").first().click();
        Browsing.picture(page, "govern-objective");
        Browsing.axe(page);
        Browsing.onATelephone(page);
        page.navigate(address() + "/govern/objectives");
        assertThat(page.locator("table")).containsText("Nobody waits a day for us");
        Browsing.onATelephone(page);
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void ORG_3_work_is_handed_over_on_the_own_page_and_given_back(Browsing browsing) {
        Page page = opened(browsing, Part.OTHER_ANALYST, "/my");
        assertThat(page.locator("[aria-labelledby=stands-in]"))
                .containsText("Nobody stands in for you");
        page.getByText("Hand work over").click();
        assertThat(page.locator("h1")).hasText("Other analyst");
        page.getByText("Hand work over").click();
        page.locator("select[name=standIn]").selectOption(person(Part.ANALYST));
        page.locator("input[name=from]").fill(today.toString());
        page.locator("input[name=until]").fill(today.plusDays(9).toString());
        Browsing.axe(page);
        page.getByText("Hand this work over").click();
        assertThat(page.locator("[aria-labelledby=stands-in] tbody tr"))
                .containsText("Other analyst");
        page.navigate(address() + "/my");
        assertThat(page.locator("[aria-labelledby=stands-in] tbody tr")).containsText("Analyst");
        Browsing.picture(page, "my-delegated");
        Browsing.onATelephone(page);
        page.getByText("Analyst for Other analyst: end").click();
        page.getByText("Give it back").click();
        assertThat(page.locator("[aria-labelledby=stands-in]"))
                .containsText("Nobody stands in for you");
        assertThat(browsing.complaints()).isEmpty();
    }

    private Page opened(Browsing browsing, Part part, String path) {
        Page page = browsing.page();
        signIn(page, part);
        page.navigate(address() + path);
        return page;
    }

    private String metric() {
        return as(Part.ANALYST).post("/api/metrics", Map.of("name", "Waits " + System.nanoTime(),
                "role", "OUTCOME", "direction", "LESS_IS_BETTER", "definition", Map.of("kind",
                        "NPS", "question", "Would you recommend us?", "method", "NET_PROMOTER",
                        "population", Map.of("described", "All"))))
                .is(201).at("stream");
    }

    private void department(String name) {
        as(Part.ADMIN).post("/api/departments", Map.of("name", name + " " + System.nanoTime()))
                .is(201);
    }
}
