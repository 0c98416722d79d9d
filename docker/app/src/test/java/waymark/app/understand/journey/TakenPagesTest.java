package waymark.app.understand.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import waymark.app.browser.Browsing;
import waymark.app.browser.InBrowser;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

/** What customers say at a touchpoint becomes its evidence in one step. */
@InBrowser
class TakenPagesTest extends Walking {

    @Test
    void JRN_2_what_they_say_is_taken_as_evidence_and_pinned_where_it_stood(Browsing browsing) {
        String word = "visit-" + System.nanoTime();
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(3);
        imported("Day,Ease,Where,Customer\n" + """
                %1$s,1,%2$s,a
                %1$s,2,%2$s,b
                %1$s,1,%2$s,c
                """.formatted(day, word));
        Answer drawn = journey("Waiting for a visit");
        Answer step = put(drawn, path(drawn) + "/touchpoints/1/detail", Map.of("momentOfTruth",
                false, "heardAs", List.of(word), "metrics", List.of(), "pains", List.of()));
        Page page = browsing.page();
        signIn(page, Part.ANALYST);
        page.navigate(address() + "/understand/journeys/" + drawn.reference()
                + "/touchpoints/1?after=" + step.header("Waymark-Position"));
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
        assertThat(read.at(shown + "pinned/query")).endsWith("/gaps");
        assertThat(browsing.complaints()).isEmpty();
    }
}
