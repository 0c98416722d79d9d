package waymark.app.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.app.testing.Reading;
import waymark.app.testing.WaymarkTest;

class FindHttpTest extends WaymarkTest {

    @Test
    void a_reference_leads_to_its_page_and_words_to_whatever_has_them() {
        String word = "Lighthouse" + System.nanoTime();
        Answer insight = as(Part.ANALYST).post("/api/insights", Map.of("title",
                "The " + word + " is far", "statement", "Nothing more.")).is(201);
        Reading reader = reading(Part.EMPLOYEE);
        assertThat(reader.open("/find?q=" + insight.reference().toLowerCase(Locale.ROOT))
                .is(302).header("Location"))
                .endsWith("/understand/insights/" + insight.reference());
        assertThat(reader.open("/find?q=" + word.toLowerCase(Locale.ROOT) + "&after="
                + insight.header("Waymark-Position")).is(200).text())
                .contains(insight.reference(), "/audit/trace/" + insight.reference());
    }

    @Test
    void an_address_is_a_view_that_keeps_every_choice_on_each_page_of_it() {
        String word = "Harbour" + System.nanoTime();
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        Answer last = IntStream.range(0, 51).mapToObj(one -> as(Part.ANALYST)
                .post("/api/insights", Map.of("title", word + " " + one, "statement", "So."))
                .is(201)).toList().getLast();
        String view = "/find?q=" + word + "&kind=insight&stage=RECORDED&owner="
                + person(Part.ANALYST) + "&since=" + today + "&until=" + today;
        String page = reading(Part.EMPLOYEE).open(view + "&after="
                + last.header("Waymark-Position")).is(200).text();
        assertThat(page).contains("value=\"" + word + "\"", last.reference(),
                "value=\"" + person(Part.ANALYST) + "\"", "value=\"" + today + "\"")
                .containsPattern("<option value=\"insight\"[^>]*selected")
                .containsPattern("<option value=\"RECORDED\"[^>]*selected");
        Matcher next = Pattern.compile("href=\"([^\"]*[?&;]from=[^\"]*)\"").matcher(page);
        assertThat(next.find()).as("a link to the next page").isTrue();
        String further = next.group(1).replace("&amp;", "&");
        assertThat(further).contains("q=" + word, "kind=insight", "stage=RECORDED",
                "since=" + today, "until=" + today);
        assertThat(reading(Part.EMPLOYEE).open(further).is(200).text())
                .contains(">" + word + " 0<").doesNotContain(">" + word + " 50<");
    }

    @Test
    void what_is_not_there_is_said_so_and_nothing_typed_is_taken_for_a_page() {
        Reading reader = reading(Part.EMPLOYEE);
        assertThat(reader.open("/find?q=%3Cscript%3Ealert(1)%3C/script%3E").is(200).text())
                .contains("Nothing is called that").doesNotContain("<script>alert");
        assertThat(reader.open("/find").is(200).text()).contains("A short reference");
        assertThat(reading().open("/find?q=INS-1").status()).isBetween(300, 399);
    }
}
