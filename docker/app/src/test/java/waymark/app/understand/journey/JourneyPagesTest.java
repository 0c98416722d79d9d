package waymark.app.understand.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
    void a_draft_is_drawn_in_the_page_by_typing_by_keys_and_by_dragging(Browsing browsing) {
        Answer drawn = drawn();
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        page.navigate(address() + PAGES + "/" + drawn.reference() + "/edit");
        Locator stage = page.locator("#stage-1");
        stage.getByPlaceholder("A further touchpoint").fill("Calls to ask");
        stage.getByPlaceholder("A further touchpoint").press("Enter");
        assertThat(page.locator("#t-4")).isVisible();
        page.locator("#t-2 [name=channel]").fill("typed, not kept");
        page.locator("#t-1 [name=expectation]").fill("To be told");
        page.locator("#t-1 .words button").click();
        assertThat(page.locator("main .done")).hasText("Kept.");
        assertThat(page.locator("#t-1 [name=expectation]")).hasValue("To be told");
        assertThat(page.locator("#t-2 [name=channel]")).hasValue("typed, not kept");
        page.locator("#t-1 [name=name]").press("Alt+ArrowRight");
        assertThat(stage.locator(".touchpoints > li").nth(1)).hasId("t-1");
        assertThat(page.locator("#t-1 [name=name]")).isFocused();
        page.locator("#t-4").dragTo(page.locator("#stage-2 .touchpoints"));
        assertThat(page.locator("#stage-2 #t-4")).isVisible();
        moveAndAddStages(page);
        assertThat(browsing.complaints()).isEmpty();
    }

    /** By key, by pointer, and by typing. */
    private static void moveAndAddStages(Page page) {
        stageButton(page, "Later").press("Enter");
        assertThat(page.locator("[data-stage]").first()).hasId("stage-2");
        stageButton(page, "Earlier").click();
        assertThat(page.locator("[data-stage]").first()).hasId("stage-1");
        page.locator("#stage-1 .grip").dragTo(page.locator("#stage-2 > form").first());
        assertThat(page.locator("[data-stage]").first()).hasId("stage-2");
        page.locator("#add-stage").fill("Leaves");
        page.locator("#add-stage").press("Enter");
        assertThat(page.locator("[data-stage]").last().locator("[name=name]").first())
                .hasValue("Leaves");
    }

    private static Locator stageButton(Page page, String where) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions()
                .setName(where + " than now: Waits").setExact(true));
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

    private Answer drawn() {
        String shown = "Seven of nine were angry when nobody came";
        return as(Part.ANALYST).post("/api/journeys", Map.of("title", "Fitting a line", "kind",
                "AS_IS", "map", Map.of("stages", List.of(
                        Map.of("number", 1, "name", "Waits", "touchpoints", List.of(
                                Map.of("number", 1, "words", Map.of("name", "Gets a day",
                                        "channel", "e-mail", "action", "Reads the letter",
                                        "expectation", "A window of two hours"),
                                        "emotion", Map.of("level", 1)),
                                Map.of("number", 2, "words", Map.of("name", "Waits at home",
                                        "channel", "at home", "action", "Takes a day off"),
                                        "detail", Map.of("momentOfTruth", true, "pains", List.of(
                                                Map.of("what", "A lost day", "weight", 5)),
                                                "metrics", List.of("CES")),
                                        "blueprint", Map.of("frontStage", "The engineer",
                                                "backStage", "Routes are planned at six",
                                                "support", "Planning system"),
                                        "emotion", Map.of("level", -3, "evidence", Map.of("kind",
                                                "INTERVIEW", "stance", "SUPPORTS", "summary",
                                                shown, "observedOn", "2026-10-01"))))),
                        Map.of("number", 2, "name", "Uses", "touchpoints", List.of(
                                Map.of("number", 3, "words", Map.of("name", "Goes online"),
                                        "emotion", Map.of("level", 2))))))))
                .is(201);
    }
}
