package waymark.app.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
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
    void what_is_not_there_is_said_so_and_nothing_typed_is_taken_for_a_page() {
        Reading reader = reading(Part.EMPLOYEE);
        assertThat(reader.open("/find?q=%3Cscript%3Ealert(1)%3C/script%3E").is(200).text())
                .contains("Nothing is called that").doesNotContain("<script>alert");
        assertThat(reader.open("/find").is(200).text()).contains("A short reference");
        assertThat(reading().open("/find?q=INS-1").status()).isBetween(300, 399);
    }
}
