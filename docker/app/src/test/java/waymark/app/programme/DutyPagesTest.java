package waymark.app.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import waymark.api.kernel.Actor;
import waymark.api.kernel.Role;
import waymark.app.browser.Browsing;
import waymark.app.browser.Browsing.Theme;
import waymark.app.browser.InBrowser;
import waymark.app.choose.Councils;
import waymark.app.signin.account.Accounts;
import waymark.app.signin.token.Tokens;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;
import waymark.app.testing.Part;
import waymark.app.testing.Reading;

/** What each person owes is done where it is read, and what is done is owed no more. */
@InBrowser
class DutyPagesTest extends Councils {

    private static final int DESK = 1360;
    private static final int TELEPHONE = 390;
    private static final String MINE = "/my";

    @Autowired private Accounts accounts;
    @Autowired private Tokens tokens;

    private final LocalDate due = today;
    private final String login = "duty-" + System.nanoTime() + "@waymark.example";
    @SuppressWarnings("NullAway.Init") private String manager; // Taken in before each test.

    /** Somebody of whom nothing else is asked, as a page holds no more forms than one can do. */
    @BeforeEach
    void takeIn() {
        Answer made = as(Part.ADMIN).post("/api/people", Map.of("name", "Mia Duty", "email",
                login)).is(201);
        manager = made.at("stream");
        as(Part.ADMIN).against(made).put("/api/people/" + made.reference() + "/roles",
                Map.of("roles", List.of(Role.PROJECT_MANAGER))).is(200);
        accounts.create(manager, login, password());
    }

    private Http asManager() {
        return new Http(address(), tokens.issue(new Actor(manager, Set.of(Role.PROJECT_MANAGER),
                null), "tests", 1).secret());
    }

    /** An approval with a condition, and an action of the meeting that gave it. */
    private Answer promised() {
        Answer drafted = draft();
        Answer reviewed = reviewed("/api/business-cases/" + drafted.reference(), drafted);
        String meeting = meeting(reviewed.at("stream"));
        Answer approved = decided("/api/business-cases/" + reviewed.reference(), meeting, reviewed,
                Map.of("conditions", List.of(Map.of("text", "A pilot in " + reviewed.reference(),
                        "owner", manager, "due", due))));
        as(Part.SECRETARY).post("/api/meetings/" + meeting + "/actions", Map.of("text",
                "Ring the depot of " + reviewed.reference(), "owner", manager, "due", due))
                .is(200);
        return approved;
    }

    private static Map<String, Object> euro(String amount) {
        return Map.of("amount", new BigDecimal(amount), "currency", "EUR");
    }

    /** A benefit that the project manager owns, and whose time is over. */
    private Answer unread() {
        return as(Part.ANALYST).post("/api/benefits", Map.of("initiative", initiative(), "name",
                "Fewer visits", "benefitClass", "CASHABLE", "owner", manager,
                "planned", euro("100"), "from", "2018-01-01", "to", "2018-03-31", "method",
                "DIRECT_COUNT")).is(201);
    }

    private static JsonNode duty(Http http, Answer after, String list, String reference) {
        for (JsonNode one : http.get("/api/my?after=" + after.header("Waymark-Position"))
                .is(200).json().get(list)) {
            if (one.get("reference").asString().equals(reference)) {
                return one.get("duty");
            }
        }
        throw new AssertionError(reference + " is not among " + list);
    }

    @Test
    void what_is_owed_is_done_where_it_is_read(Browsing browsing) {
        Answer benefit = unread();
        Answer approved = promised();
        assertThat(duty(asManager(), approved, "owed", benefit.reference()).get("deed")
                .asString()).isEqualTo("COUNT_BENEFIT");
        assertThat(duty(asManager(), approved, "owed", approved.reference())
                .get("number").asInt()).isEqualTo(1);
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, login);
        page.navigate(address() + MINE);
        readable(page);
        done(page, "Met: " + approved.reference(), Map.of("note", "It went well"));
        done(page, "Done: ", "Ring the depot of " + approved.reference(),
                Map.of("note", "By telephone"));
        done(page, "Read it: " + benefit.reference(), Map.of("amount.amount", "90",
                "ledgerReference", "FI-9"));
        assertThat(page.locator("main")).not().containsText("Read it: " + benefit.reference());
        assertThat(page.locator("main")).not().containsText("A pilot in " + approved.reference());
        assertThat(as(Part.EMPLOYEE).get("/api/benefits/" + benefit.reference()).is(200)
                .at("measurements/0/amount/amount")).startsWith("90");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void BEN_1_finance_verifies_a_claim_where_it_waits(Browsing browsing) {
        Answer benefit = unread();
        Answer claimed = as(Part.PROJECT_MANAGER).post("/api/benefits/" + benefit.reference()
                + "/claims",
                Map.of("amount", euro("70"), "from", "2018-01-01", "to",
                        "2018-01-31"))
                .is(200);
        assertThat(duty(as(Part.FINANCE), claimed, "waiting", benefit.reference()).get("deed")
                .asString()).isEqualTo("VERIFY_CLAIM");
        Page page = browsing.page(Theme.LIGHT, DESK);
        signIn(page, Part.FINANCE);
        page.navigate(address() + MINE);
        Locator form = form(page, "Verify: " + benefit.reference() + ", claim 1");
        form.locator("[name=result]").selectOption("FULLY");
        form.locator("button[type=submit]").click();
        assertThat(page.locator("main .note.done")).containsText("Recorded.");
        assertThat(page.locator("main"))
                .not().containsText("Verify: " + benefit.reference());
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void as_of_a_past_day_nothing_can_be_done() {
        Answer benefit = unread();
        Reading own = new Reading(address()).signedIn(login, password());
        assertThat(own.open(MINE + "?after="
                + benefit.header("Waymark-Position")).is(200).text())
                .contains("Read it: " + benefit.reference());
        assertThat(own.open(MINE + "?knownAt="
                + benefit.header("Waymark-Position")).is(200).text())
                .doesNotContain("Read it: " + benefit.reference());
    }

    private static Locator form(Page page, String title) {
        Locator form = page.locator("details.command",
                new Page.LocatorOptions().setHasText(title)).first();
        form.locator("summary").click();
        return form;
    }

    private static void done(Page page, String title, Map<String, String> values) {
        Locator form = form(page, title);
        values.forEach((name, value) -> form.locator("[name='" + name + "']").fill(value));
        form.locator("button[type=submit]").click();
        // The page before said so too, of the form before; only the next one has all forms closed.
        assertThat(page.locator("details.command[open]")).hasCount(0);
        assertThat(page.locator("main .note.done")).containsText("Recorded.");
    }

    private static void done(
            Page page, String title, String words, Map<String, String> values) {
        assertThat(page.locator("#owed-forms")).containsText(title);
        done(page, words, values);
    }

    /** Everything open, in both themes, wide and narrow. */
    private static void readable(Page page) {
        for (Theme theme : Theme.values()) {
            int width = theme == Theme.LIGHT ? DESK : TELEPHONE;
            Browsing.turn(page, theme, width);
            page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
            Browsing.picture(page, "my-" + theme);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("no sideways scrolling").isEqualTo(width);
            Browsing.axe(page);
        }
        Browsing.turn(page, Theme.LIGHT, DESK);
        page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = false)");
    }
}
