package waymark.app.choose.council;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.InBrowser;
import waymark.app.choose.Councils;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

@InBrowser
class CouncilPagesTest extends Councils {

    @Test
    void CNL_6_the_secretary_decides_in_the_room_in_one_click(Browsing browsing) {
        Answer drafted = draft();
        reviewed("/api/business-cases/" + drafted.reference(), drafted);
        String meeting = meeting(drafted.reference());
        Page page = signedIn(browsing, Part.SECRETARY);
        page.navigate(address() + "/choose/meetings/" + meeting);
        Browsing.axe(page);
        page.locator("section.card summary").first().click();
        page.locator("select[name=verdict]").selectOption("APPROVE");
        page.locator("section.card form button[type=submit]").first().click();
        assertThat(page.locator("section.card .tag").first()).hasText("approved");
        page.navigate(address() + "/choose/meetings/" + meeting + "/minutes");
        assertThat(page.locator("article.paper")).containsText("EUR");
        assertThat(page.locator("article.paper")).containsText("Log head");
        Browsing.picture(page, "choose-minutes");
        readable(page);
        page.navigate(address() + "/choose/cases/" + drafted.reference() + "/decisions/1/known");
        assertThat(page.locator("main")).containsText("byte for byte");
        Browsing.picture(page, "choose-known");
        readable(page);
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void a_member_votes_in_the_room_and_the_secretary_sees_it_one_item_at_a_time(
            Browsing browsing) {
        Answer drafted = draft();
        reviewed("/api/business-cases/" + drafted.reference(), drafted);
        String meeting = meeting(drafted.reference());
        Page page = signedIn(browsing, Part.MEMBER);
        page.navigate(address() + "/choose/meetings/" + meeting + "?item=1");
        page.locator("section.card summary", text("Vote")).first().click();
        page.locator("select[name=voice]").first().selectOption("FOR");
        page.locator("section.card form button[type=submit]", text("Cast this vote")).click();
        assertThat(page.locator("section.card ul").first()).containsText("Member votes for");
        readable(page);
        page.navigate(address() + "/choose/meetings/" + meeting);
        Browsing.picture(page, "choose-room");
        page.navigate(address() + "/choose/council");
        assertThat(page.locator("table")).containsText("Secretary");
        Browsing.picture(page, "choose-council");
        readable(page);
        page.navigate(address() + "/choose/cases/" + drafted.reference() + "/dossier");
        assertThat(page.locator("main")).containsText("What is asked?");
        Browsing.picture(page, "choose-dossier");
        readable(page);
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void a_case_is_drafted_in_a_form_and_its_figures_are_read_once_submitted(Browsing browsing) {
        String initiative = initiative();
        Page page = signedIn(browsing, Part.ANALYST);
        page.navigate(address() + "/choose/cases/new?initiative=" + initiative);
        Browsing.axe(page);
        fillIn(page);
        page.locator("main form button[type=submit]").last().click();
        assertThat(page.locator("h1")).hasText("Two hours");
        page.locator(".commands summary").first().click();
        page.locator(".commands button[type=submit]").first().click();
        assertThat(page.locator("[aria-labelledby=worth]"))
                .containsText("frozen when the case was submitted");
        assertThat(page.locator("[aria-labelledby=sure]")).containsText("Nobody is that sure");
        Browsing.picture(page, "choose-case");
        Browsing.axe(page);
        page.navigate(address() + "/choose/cases");
        assertThat(page.locator("table")).containsText("Two hours");
        Browsing.axe(page);
        page.navigate(address() + "/choose/meetings");
        assertThat(page.locator("h1")).hasText("Meetings of the council");
        readable(page);
        assertThat(browsing.complaints()).isEmpty();
    }

    /** On a desk in light and on a telephone in the dark; it goes on as it was before. */
    private static void readable(Page page) {
        Browsing.axe(page);
        Browsing.onATelephone(page);
        Browsing.turn(page, Browsing.Theme.LIGHT, 1360);
    }

    private static Page.LocatorOptions text(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    @Test
    void a_draft_is_edited_and_its_worth_stands_beside_it(Browsing browsing) {
        String draft = draft().reference();
        Page page = signedIn(browsing, Part.ANALYST);
        page.navigate(address() + "/choose/cases/" + draft + "/edit");
        Browsing.axe(page);
        assertThat(page.locator("[aria-labelledby=worth] .value").first())
                .containsText("3,967.07");
        multiply(page);
        tried(page, page.locator("input[name='assumptions[0].range.likely']"));
        page.locator("main form[data-api] > button[type=submit]").click();
        assertThat(page.locator("#said")).hasText("Kept, and worked out anew.");
        assertThat(page.locator("input[name='options[1].benefits[0].formula']"))
                .hasValue("visits");
        assertThat(page.locator("[aria-labelledby=worth] .value").first())
                .containsText("3,967.07");
        Browsing.picture(page, "choose-case-edit");
        Browsing.onATelephone(page);
        page.navigate(address() + "/choose/cases/" + draft);
        assertThat(page.locator("[aria-labelledby=sure]"))
                .containsText("visits a year, likely 100");
        Browsing.picture(page, "choose-case-sure");
        Browsing.axe(page);
        Browsing.onATelephone(page);
        assertThat(browsing.complaints()).isEmpty();
    }

    /** It is worked out while it is typed, and says why where it cannot be; nothing is kept. */
    private static void tried(Page page, Locator likely) {
        assertThat(page.locator("#tried .note")).containsText("As typed, not kept");
        assertThat(page.locator("#tried .value").first()).containsText("3,967.07");
        likely.fill("none");
        assertThat(page.locator("#tried [role=status]"))
                .containsText("Not to be worked out yet");
        likely.fill("110");
        assertThat(page.locator("#tried .value").first()).not().containsText("3,967.07");
        Browsing.picture(page, "choose-case-tried");
        Browsing.axe(page);
        unanswered(page, likely);
        likely.fill("100");
    }

    /** Where no answer comes, no figure stays that is not of what is typed. */
    private static void unanswered(Page page, Locator likely) {
        String worth = "**/choose/cases/worth";
        page.route(worth, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        likely.fill("120");
        assertThat(page.locator("#tried .note")).containsText("could not be worked out just now");
        assertThat(page.locator("#tried .value")).hasCount(0);
        page.unroute(worth);
    }

    /** EUR 68 a visit, as often as a named assumption says. */
    private void multiply(Page page) {
        page.locator("fieldset[data-rows=assumptions] button[data-add]").click();
        page.locator("input[name='assumptions[0].statement']").fill("So many visits fail");
        page.locator("select[name='assumptions[0].owner']").selectOption(
                person(Part.OTHER_MANAGER));
        page.locator("input[name='assumptions[0].checkOn']").fill("2027-01-01");
        page.locator("input[name='assumptions[0].name']").fill("visits");
        Map.of("low", "90", "likely", "100", "high", "120").forEach((end, said) -> page
                .locator("input[name='assumptions[0].range." + end + "']").fill(said));
        page.locator("input[name='assumptions[0].range.unit']").fill("visits a year");
        page.locator("textarea[name='options[1].benefits[0].amounts']").fill("0\n68\n68");
        page.locator("textarea[name='options[1].benefits[0].low']").fill("");
        page.locator("textarea[name='options[1].benefits[0].high']").fill("");
        page.locator("input[name='options[1].benefits[0].formula']").fill("visits");
    }

    private static void fillIn(Page page) {
        page.locator("input[name=title]").fill("Two hours");
        page.locator("textarea[name=summary]").fill("Fewer visits in vain.");
        page.locator("input[name='options[0].title']").fill("Visits in vain go on");
        page.locator("input[name='options[1].title']").fill("Say two hours");
        page.locator("fieldset[data-rows='options[1].costs'] button[data-add]").click();
        page.locator("input[name='options[1].costs[0].name']").fill("Software");
        page.locator("select[name='options[1].costs[0].recurrence']").selectOption("ONE_OFF");
        page.locator("select[name='options[1].costs[0].means']").selectOption("CASH");
        page.locator("textarea[name='options[1].costs[0].amounts']").fill("8500\n200.50");
    }

    private Page signedIn(Browsing browsing, Part part) {
        Page page = browsing.page();
        signIn(page, part);
        return page;
    }
}
