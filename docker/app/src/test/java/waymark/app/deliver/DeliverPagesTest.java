package waymark.app.deliver;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import waymark.app.browser.Browsing;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

@InBrowser
class DeliverPagesTest extends Approvals {

    private final LocalDate past = LocalDate.now(ZoneOffset.UTC).minusYears(6);

    @Test
    void a_project_shows_both_lights_its_money_and_the_line_to_copy()
            throws IOException, InterruptedException {
        String initiative = quickTrack();
        Answer started = as(Part.PROJECT_MANAGER).post("/api/projects", Map.of("initiative",
                initiative, "plannedFinish", "2027-02-01")).is(201);
        Answer reported = as(Part.PROJECT_MANAGER).post("/api/projects/" + started.reference()
                + "/weekly",
                Map.of("words", "All is well", "lights", Map.of("scope", "AMBER"),
                        "costs", List.of(Map.of("kind", "ACTUAL", "amount", euro("612.40")))))
                .is(200);
        String after = "?after=" + reported.header("Waymark-Position");
        String page = pages(Part.PROJECT_MANAGER)
                .open("/deliver/projects/" + started.reference() + after);
        assertThat(page).contains("All is well", "612.40", "4,000.00", "curl -X POST", "amber",
                "Report the week");
        assertThat(pages(Part.EMPLOYEE).open("/deliver" + after))
                .contains(started.reference());
        String receipt = pages(Part.AUDITOR).open("/measure/receipt" + after
                + "&kind=SPENT&initiative=" + initiative);
        assertThat(receipt).contains("612.40", "1\u00a0line",
                "/audit/events/");
    }

    @Test
    void a_claim_waits_on_the_page_of_finance_until_it_is_verified()
            throws IOException, InterruptedException {
        Answer benefit = as(Part.ANALYST).post("/api/benefits", Map.of("initiative",
                quickTrack(), "name", "Fewer calls", "benefitClass", "CASHABLE", "owner",
                person(Part.OTHER_MANAGER), "planned", euro("900"), "from", past.toString(),
                "to", past.plusDays(9).toString(), "method", "DIRECT_COUNT")).is(201);
        String address = "/api/benefits/" + benefit.reference();
        Answer claimed = as(Part.PROJECT_MANAGER).post(address + "/claims", Map.of("amount",
                euro("812.34"), "from", past.toString(), "to", past.plusDays(9).toString()))
                .is(200);
        String after = "?after=" + claimed.header("Waymark-Position");
        assertThat(pages(Part.FINANCE).open("/measure/awaiting" + after))
                .contains(benefit.reference(), "812.34", "Verify these claims");
        Answer verified = as(Part.FINANCE).against(claimed)
                .put(address + "/claims/1/verification", Map.of("result", "FULLY")).is(200);
        String then = "?after=" + verified.header("Waymark-Position");
        assertThat(pages(Part.FINANCE).open("/measure/awaiting" + then))
                .doesNotContain("812.34");
        assertThat(pages(Part.EMPLOYEE)
                .open("/measure/benefits/" + benefit.reference() + then))
                .contains("812.34 verified", "Fewer calls");
        assertThat(pages(Part.EMPLOYEE).open("/measure/benefits" + then))
                .contains(benefit.reference());
    }

    @Test
    void PRJ_7_milestones_and_a_cost_are_reported_in_one_call(Browsing browsing) {
        Page page = browsing.page();
        openTwoMilestones(page);
        Locator form = page.locator("details.command").filter(
                new Locator.FilterOptions().setHasText("Report the week"));
        form.locator("summary").click();
        milestone(form, 0, "Pilot", "2026-12-08");
        milestone(form, 1, "Rota", "2027-01-17");
        form.locator("[data-rows=costs] [data-add]").click();
        form.locator("[name='costs[0].kind']").selectOption("ACTUAL");
        form.locator("[name='costs[0].amount.amount']").fill("1,250.40");
        var sent = page.waitForRequest("**/weekly",
                () -> form.getByText("Send this report").click());
        var body = JsonMapper.builder().build().readTree(sent.postData());
        assertThat(body.at("/milestones/1/name").asString()).isEqualTo("Rota");
        assertThat(body.at("/milestones")).hasSize(2);
        assertThat(body.at("/costs/0/amount/amount").asString()).isEqualTo("1250.40");
        assertThat(page.locator("main .note.done")).hasText("Reported.");
        assertThat(page.locator("[aria-labelledby=days]")).containsText("17");
        assertThat(page.locator("[aria-labelledby=costs] .answer")).containsText("1,250.40");
        assertThat(browsing.complaints()).isEmpty();
    }

    private void openTwoMilestones(Page page) {
        Answer started = as(Part.PROJECT_MANAGER).post("/api/projects", Map.of("initiative",
                quickTrack(), "plannedFinish", "2027-02-01", "milestones", List.of(
                        Map.of("name", "Pilot", "baseline", "2026-12-01"),
                        Map.of("name", "Rota", "baseline", "2027-01-10"))))
                .is(201);
        signIn(page, Part.PROJECT_MANAGER);
        page.navigate(address() + "/deliver/projects/" + started.reference() + "?after="
                + started.header("Waymark-Position"));
    }

    private static void milestone(Locator form, int row, String name, String forecast) {
        form.locator("[data-rows=milestones] [data-add]").click();
        form.locator("[name='milestones[" + row + "].name']").fill(name);
        form.locator("[name='milestones[" + row + "].forecast']").fill(forecast);
    }

    private Pages pages(Part part) throws IOException, InterruptedException {
        return new Pages(address(), login(part));
    }
}
