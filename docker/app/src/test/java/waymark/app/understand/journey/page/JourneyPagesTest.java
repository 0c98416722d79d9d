package waymark.app.understand.journey.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.understand.journey.Walking;

@InBrowser
class JourneyPagesTest extends Walking {

    private static final int DESK = 1360;
    private static final String PAGES = "/understand/journeys";

    @Test
    void everybody_can_read_the_map_the_list_the_comparison_and_the_heat(Browsing browsing) {
        Answer asIs = drawn();
        as(Part.ANALYST).against(asIs).put("/api/journeys/" + asIs.reference() + "/publication",
                Map.of()).is(200);
        Answer toBe = as(Part.ANALYST).post("/api/journeys", Map.of("title", "Fitting a line",
                "kind", "TO_BE", "asIs", asIs.reference())).is(201);
        String own = PAGES + "/" + toBe.reference();
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        for (String path : List.of(PAGES, PAGES + "/new", PAGES + "/" + asIs.reference(), own,
                own + "/edit", own + "/touchpoints/1", own + "/comparison", PAGES + "/heat")) {
            page.navigate(address() + path);
            assertThat(page.locator("h1")).hasCount(1);
            Browsing.picture(page, "journey" + path.replaceAll("\\W+", "-"));
            Browsing.axe(page);
            page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
            Browsing.onATelephone(page);
            Browsing.turn(page, Theme.LIGHT, DESK);
        }
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void a_sheet_is_brought_in_on_the_page_as_a_draft(Browsing browsing) {
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        page.navigate(address() + PAGES + "/new");
        page.getByLabel("The file").setInputFiles(new FilePayload("Sending back.csv", "text/csv",
                "stage,touchpoint\nAsks,Finds the number\n".getBytes(StandardCharsets.UTF_8)));
        page.getByText("Bring this journey in").click();
        assertThat(page.locator("h1")).hasText("Sending back");
        assertThat(page.locator(".map svg")).containsText("Finds");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void the_department_that_answers_stays_when_the_blueprint_is_drawn_anew(Browsing browsing) {
        String department = as(Part.ADMIN).post("/api/departments", Map.of("name",
                "Fitters " + System.nanoTime())).is(201).reference();
        Answer drawn = drawn();
        String touchpoint = "/touchpoints/2/blueprint";
        as(Part.ANALYST).against(drawn).put("/api/journeys/" + drawn.reference() + touchpoint,
                Map.of("backStage", "Routes", "department", department)).is(200);
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        page.navigate(address() + PAGES + "/" + drawn.reference() + "/touchpoints/2");
        page.getByText("Blueprint", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Out of sight").fill("Routes are planned by their length");
        page.getByText("Draw this behind it").click();
        assertThat(page.locator("main")).containsText("Routes are planned by their length");
        assertThat(page.locator("main dl").last()).containsText("Fitters");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void JRN_2_what_they_say_is_taken_as_evidence_and_pinned_where_it_stood(Browsing browsing) {
        Answer drawn = journey("Waiting for a visit");
        Answer step = heardThrice(drawn);
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        page.navigate(address() + PAGES + "/" + drawn.reference() + "/touchpoints/1?after="
                + step.header("Waymark-Position"));
        page.getByText("Take what they say").click();
        Locator form = page.locator("details[open] form");
        assertThat(form).containsText("n 3.");
        assertThat(form.getByLabel("So they feel")).hasValue("-3");
        form.getByText("Record what they say").click();
        assertThat(page.locator("section[aria-labelledby=feels] .answer"))
                .containsText("the mean is \u22122.7");
        Answer read = as(Part.AUDITOR).get(path(drawn)).is(200);
        String shown = "map/stages/0/touchpoints/0/emotion/evidence/";
        assertThat(read.at(shown + "people")).isEqualTo("3");
        assertThat(read.at(shown + "pinned/query")).endsWith("/gaps?touchpoint=1");
        assertThat(browsing.complaints()).isEmpty();
    }

    private Answer heardThrice(Answer drawn) {
        String word = "visit-" + System.nanoTime();
        imported("Day,Ease,Where,Customer\n" + """
                %1$s,1,%2$s,a
                %1$s,2,%2$s,b
                %1$s,1,%2$s,c
                """.formatted(LocalDate.now(ZoneOffset.UTC).minusDays(3), word));
        return put(drawn, path(drawn) + "/touchpoints/1/detail", Map.of("momentOfTruth", false,
                "heardAs", List.of(word), "metrics", List.of(), "pains", List.of()));
    }
}
