package waymark.app.deliver.project;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

@InBrowser
class ProjectPagesTest extends Projects {

    @Test
    void what_stands_beside_a_project_is_read_by_everybody_and_on_a_telephone(Browsing browsing) {
        String reference = full();
        Page page = browsing.page();
        signIn(page, Part.PROJECT_MANAGER);
        for (String path : List.of("/projects/" + reference, "/projects/" + project(), "")) {
            page.navigate(address() + "/deliver" + path + "?after=" + head());
            assertThat(page.locator("h1")).hasCount(1);
            Browsing.picture(page, "project" + path.replaceAll("\\W+", "-"));
            Browsing.axe(page);
            Browsing.onATelephone(page);
            Browsing.picture(page, "project" + path.replaceAll("\\W+", "-") + "-telephone");
            Browsing.turn(page, Browsing.Theme.LIGHT, 1360);
        }
        page.navigate(address() + "/deliver/projects/" + reference);
        assertThat(page.locator("[aria-labelledby=days] svg")).containsText("today");
        assertThat(page.locator("[aria-labelledby=days] svg")).containsText("+9 d");
        assertThat(page.locator("[aria-labelledby=baselines]")).containsText("4,300.00");
        assertThat(page.locator("[aria-labelledby=waits] .note")).containsText("later than agreed");
        assertThat(page.locator("[aria-labelledby=risks] svg")).containsText("R1");
        assertThat(page.locator("[aria-labelledby=pilots] .answer")).containsText("One in five");
        assertThat(page.locator("[aria-labelledby=history]")).containsText("Pilot: started");
        assertThat(page.locator("[aria-labelledby=elsewhere] a").first()).hasText("CRM-12");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void PRJ_3_a_change_is_asked_for_and_decided_on_the_page(Browsing browsing) {
        String path = "/deliver/projects/" + project() + "?after=" + head();
        Page page = browsing.page();
        signIn(page, Part.PROJECT_MANAGER);
        page.navigate(address() + path);
        Locator ask = page.locator("details.command").filter(
                new Locator.FilterOptions().setHasText("Ask for a change"));
        ask.locator("summary").click();
        ask.locator("[name='amount.amount']").fill("4200");
        ask.locator("[name=reason]").fill("The rota takes longer");
        ask.getByText("Ask for this change").click();
        assertThat(page.locator("[aria-labelledby=baselines] table").last())
                .containsText("waits");
        Page room = browsing.page();
        signIn(room, Part.CHAIR);
        room.navigate(address() + path);
        Locator decide = room.locator("details.command").filter(
                new Locator.FilterOptions().setHasText("Decide on change 1"));
        decide.locator("summary").click();
        decide.locator("[name=verdict]").selectOption("APPROVE");
        decide.getByText("Record this decision").click();
        assertThat(room.locator("[aria-labelledby=baselines] .answer"))
                .containsText("4,200.00");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void PRJ_1_a_project_is_started_from_the_page_of_what_was_approved(Browsing browsing) {
        String initiative = quickTrack();
        Page page = browsing.page();
        signIn(page, Part.PROJECT_MANAGER);
        page.navigate(address() + "/choose/initiatives/" + initiative + "?after=" + head());
        page.getByText("Start its project").click();
        page.locator("[name=plannedFinish]").fill(day(60));
        page.locator("[data-rows=milestones] [data-add]").click();
        page.locator("[name='milestones[0].name']").fill("Pilot");
        page.locator("[name='milestones[0].baseline']").fill(day(20));
        Browsing.picture(page, "project-new");
        Browsing.axe(page);
        Browsing.onATelephone(page);
        Browsing.turn(page, Browsing.Theme.LIGHT, 1360);
        page.getByText("Start this project").click();
        assertThat(page.locator("main .note.done")).containsText("Started.");
        assertThat(page.locator("[aria-labelledby=days] svg")).containsText("Pilot");
        Browsing.picture(page, "project-begun");
        assertThat(page.locator("[aria-labelledby=baselines] .answer"))
                .containsText("4,000.00");
        page.navigate(address() + "/choose/initiatives/" + initiative + "?after=" + head());
        assertThat(page.locator("main")).not().containsText("Start its project");
        assertThat(browsing.complaints()).isEmpty();
    }

    /** A project that has one of everything, and waits for another that slips. */
    private String full() {
        String first = project();
        String project = project();
        String address = "/api/projects/" + project;
        Answer asked = say(address + "/changes", Map.of("amount", euro("4300"), "reason", "Rota"));
        as(Part.CHAIR).against(asked).put(address + "/changes/1/decision",
                Map.of("verdict", "APPROVE")).is(200);
        say(address + "/changes", Map.of("finish", day(61), "reason", "A week more"));
        say(address + "/dependencies", Map.of("other", first, "milestone", "Pilot", "reason",
                "The new rota"));
        Map<String, Object> late = Map.of("milestones",
                List.of(Map.of("name", "Pilot", "forecast", day(29))));
        say("/api/projects/" + first + "/weekly", late);
        say(address + "/weekly", late);
        say(address + "/risks", Map.of("what", "The rota is late", "likelihood", 4, "effect", 4,
                "owner", person(Part.PROJECT_MANAGER)));
        say(address + "/pilots", Map.of("hypothesis", "Help is easier to get", "segment",
                "One in five callers", "measure", "CES", "from", day(-5), "to", day(20)));
        say(address + "/links", Map.of("tool", "JIRA", "key", "CRM-12", "url",
                "https://jira.example/browse/CRM-12"));
        return project;
    }

    private Answer say(String address, Map<String, Object> body) {
        return as(Part.PROJECT_MANAGER).post(address, body).is(200);
    }
}
