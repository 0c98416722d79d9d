package waymark.app.choose;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

@InBrowser
class ChoosePagesTest extends Councils {

    private static final int DESK = 1360;

    private static final Map<String, Map<String, Object>> BEST = Map.of(
            "RICE", Map.of("REACH", 1_000_000_000, "IMPACT", 3, "CONFIDENCE", 1, "EFFORT", 0.1),
            "WSJF", Map.of("BUSINESS_VALUE", 20, "TIME_CRITICALITY", 20,
                    "RISK_OR_OPPORTUNITY", 20, "JOB_SIZE", 1),
            "ICE", Map.of("IMPACT", 10, "CONFIDENCE", 10, "EASE", 10),
            "IMPACT_EFFORT", Map.of("IMPACT", 10, "EFFORT", 1),
            "OPPORTUNITY", Map.of("IMPORTANCE", 10, "SATISFACTION", 0));
    private static final Map<String, Map<String, Object>> WORST = Map.of(
            "RICE", Map.of("REACH", 1, "IMPACT", 0.25, "CONFIDENCE", 0.5, "EFFORT", 10_000),
            "WSJF", Map.of("BUSINESS_VALUE", 1, "TIME_CRITICALITY", 1,
                    "RISK_OR_OPPORTUNITY", 1, "JOB_SIZE", 20),
            "ICE", Map.of("IMPACT", 1, "CONFIDENCE", 1, "EASE", 1),
            "IMPACT_EFFORT", Map.of("IMPACT", 1, "EFFORT", 10),
            "OPPORTUNITY", Map.of("IMPORTANCE", 1, "SATISFACTION", 10));

    @Test
    void everybody_can_read_every_page(Browsing browsing) {
        String problem = problem();
        String initiative = scored(problem);
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        for (String path : List.of("/understand", "/understand/problems",
                "/understand/problems/new", "/understand/problems/" + problem, "/choose",
                "/choose/initiatives",
                "/choose/ranking?method=ICE", "/choose/quick-tracks", "/choose/quick-track",
                "/choose/work", "/choose/taken-over", "/choose/back-test?ice=1",
                "/choose/initiatives/new", "/choose/initiatives/" + initiative,
                "/choose/register")) {
            assertThat(Objects.requireNonNull(page.navigate(address() + path)).status())
                    .as("status of " + path).isEqualTo(200);
            readable(page, path);
        }
        assertThat(browsing.complaints()).isEmpty();
    }

    private String scored(String problem) {
        String initiative = as(Part.ANALYST).post("/api/initiatives", Map.of(
                "title", "Two-hour window", "summary", "Say a window of two hours",
                "problems", List.of(problem), "owner", person(Part.PROJECT_MANAGER)))
                .is(201).reference();
        as(Part.ANALYST).post("/api/initiatives/" + initiative + "/scores", Map.of(
                "method", "ICE", "inputs", Map.of("IMPACT", 8, "CONFIDENCE", 5, "EASE", 3)));
        as(Part.ANALYST).upload("/api/register-imports", Map.of("preview", "false"), "register.csv",
                ("Title,Spent,Claimed,Ref\nOld one,\"4,200\",9000,R-" + problem + "\n")
                        .getBytes(StandardCharsets.UTF_8))
                .is(200);
        return initiative;
    }

    private static void readable(Page page, String path) {
        assertThat(page.locator("h1")).hasCount(1);
        page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
        Browsing.picture(page, "choose" + path.replaceAll("\\W+", "-"));
        Browsing.axe(page);
        Browsing.onATelephone(page);
        Browsing.turn(page, Theme.LIGHT, DESK);
    }

    @Test
    void what_does_not_rank_first_is_approved_with_a_reason_BC_4(Browsing browsing) {
        Answer drafted = draft();
        String address = "/api/business-cases/" + drafted.reference();
        Answer reviewed = reviewed(address, drafted);
        score(initiative(), BEST);
        Answer scored = score(read(address, reviewed).at("initiative").substring(11), WORST);
        String meeting = meeting(drafted.reference());
        Page page = browsing.page();
        signIn(page, Part.SECRETARY);
        page.navigate(address() + "/choose/meetings/" + meeting + "?after="
                + scored.header("Waymark-Position"));
        assertThat(page.locator("main")).containsText("of what is still to be chosen");
        page.locator("section.card summary").first().click();
        page.locator("select[name=verdict]").selectOption("APPROVE");
        page.locator("section.card form button[type=submit]").first().click();
        assertThat(page.locator("section.card form").first()).containsText("passed over");
        page.locator("[name=reason]").first().fill("We promised it");
        page.locator("section.card form button[type=submit]").first().click();
        assertThat(page.locator("section.card .tag").first()).hasText("approved");
    }

    private Answer score(String initiative, Map<String, Map<String, Object>> sheets) {
        String scores = "/api/initiatives/" + initiative + "/scores";
        sheets.forEach((method, inputs) -> as(Part.ANALYST)
                .post(scores, Map.of("method", method, "inputs", inputs)).is(200));
        return as(Part.ANALYST).post(scores, Map.of("method", "ICE", "inputs",
                Objects.requireNonNull(sheets.get("ICE")))).is(200);
    }

    @Test
    void a_register_is_shown_before_it_is_loaded_INI_5(Browsing browsing) {
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        page.navigate(address() + "/choose/register");
        assertThat(page.locator("#brought")).isHidden();
        page.locator("input[type=file]").setInputFiles(new FilePayload("register.csv", "text/csv",
                "Title,Owner,Spent,Ref\nPlain bill,Nobody Known,\"4,200\",B-1\nCRM,Ana,a lot,B-2\n"
                        .getBytes(StandardCharsets.UTF_8)));
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("#brought .answer"))
                .hasText("1 new, 0 loaded now, 0 here already, 1 kept out");
        assertThat(page.locator("[data-list=rows] tbody tr")).containsText(new String[]{
                "Plain billNobody KnownunknownEUR 4,200.00owner, insight, case, votenew"});
        assertThat(page.locator("[data-list=rejected] tbody")).containsText("a lot");
        page.locator("select[name=preview]").selectOption("false");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("#brought .answer"))
                .hasText("0 new, 1 loaded now, 0 here already, 1 kept out");
        Browsing.axe(page);
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void a_quick_track_is_asked_in_one_form_and_approved_with_a_click_INI_6(Browsing browsing) {
        String problem = problem();
        String name = "Field " + System.nanoTime();
        var opened = as(Part.ADMIN).post("/api/departments", Map.of("name", name)).is(201);
        var headed = as(Part.ADMIN).against(opened).put("/api/departments/" + opened.reference()
                + "/head", Map.of("head", person(Part.PROJECT_MANAGER))).is(200);
        Page page = browsing.page();
        signIn(page, Part.EMPLOYEE);
        page.navigate(address() + "/choose/quick-track?after=" + headed.header("Waymark-Position"));
        ask(page, problem, opened.at("stream"));
        assertThat(page.locator("section[aria-labelledby=quick] .answer"))
                .hasText("It waits for the head of the department.");
        String item = page.url().replaceAll("\\?.*", "");
        Page head = browsing.page();
        signIn(head, Part.PROJECT_MANAGER);
        head.navigate(item);
        head.getByText("Approve the quick track").click();
        head.getByText("Approve this quick track").click();
        assertThat(head.locator("section[aria-labelledby=quick] .answer"))
                .hasText("It may begin: Project manager approved it.");
        assertThat(head.locator("header.head .tag")).hasText("approved");
        assertThat(browsing.complaints()).isEmpty();
    }

    private static void ask(Page page, String problem, String department) {
        page.getByLabel("In a few words").fill("The engineer's name in the text");
        page.locator("select[name=problem]").selectOption(
                page.locator("select[name=problem] option", new Page.LocatorOptions()
                        .setHasText(problem + " ")).getAttribute("value"));
        page.getByLabel("What will be different?").fill("The name and the photo");
        page.locator("[name='cost.amount']").fill("1,900");
        page.locator("[name=checkOn]").fill(LocalDate.now(ZoneOffset.UTC).plusDays(9).toString());
        page.locator("select[name=department]").selectOption(department);
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("h1")).hasText("The engineer's name in the text");
    }

    private String problem() {
        return as(Part.ANALYST).post("/api/problems", Map.of("kind", "PAIN",
                "waiver", "Not asked yet", "statement", Map.of("persona", "A family",
                        "need", "to know the hour", "situation", "a line is installed",
                        "obstacle", "the window is a day", "consequence", "a day off")))
                .is(201).reference();
    }
}
