package waymark.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.WaymarkTest;

/** Whoever asked for what is not there or cannot be read keeps the menu and a way back. */
class RefusedPageTest extends WaymarkTest {

    private static final String MENU = "<nav aria-label=\"Stages\">";

    @Test
    void a_filter_that_cannot_be_read_leads_back_to_the_page_without_it() {
        Answer refused = reading(Part.EMPLOYEE)
                .open("/deliver/exceptions?stage=NONSENSE&asOf=2026-11-01").is(422);
        assertThat(refused.text()).contains(MENU, "What would be accepted", "WITH_COUNCIL",
                "href=\"/deliver/exceptions?asOf=2026-11-01\"", "Show this page without it");
    }

    @Test
    void what_is_not_there_is_said_within_the_menu() {
        Answer refused = reading(Part.EMPLOYEE).open("/choose/initiatives/INI-999999").is(404);
        assertThat(refused.text()).contains(MENU).doesNotContain("Show this page without it");
        assertThat(reading(Part.EMPLOYEE).open("/no/such/page").is(404).text()).contains(MENU);
    }

    @Test
    void links_never_keep_a_clock_that_cannot_be_read() {
        Answer refused = reading(Part.EMPLOYEE).open("/choose/initiatives?asOf=someday").is(422);
        assertThat(refused.text()).contains("href=\"/\"").doesNotContain("someday\"");
    }

    @Test
    void who_is_not_signed_in_is_shown_nothing_of_the_programme() {
        assertThat(reading().open("/no/such/page").text()).doesNotContain(MENU);
    }
}
