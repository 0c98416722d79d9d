package waymark.app.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;

class AnswersHttpTest extends Listening {

    private static final int MANY = 1_100;

    private static final String ROWS = """
            when,nps,why,where,tariff,phase
            2026-03-01,9,Quick and friendly,install,small firm,buy
            2026-03-02,3,Waited ALL day,install,household,buy
            2026-03-03,7,,bill,household,pay
            2026-04-01,10,,bill,small firm,pay
            2026-04-02,0,The bill is wrong all the time,bill,household,pay
            """;

    private String brought(String kind, String rows) {
        String source = source(Map.of("kind", kind, "mapping", Map.of("columns", List.of(
                column("when", "RECEIVED_AT"), column("nps", "NPS"), column("why", "VERBATIM"),
                column("where", "TOUCHPOINT"), column("tariff", "SEGMENT"),
                Map.of("header", "phase", "field", "SEGMENT", "name", "stage")))));
        imported(source, rows);
        return source;
    }

    private static Map<String, String> column(String header, String field) {
        return Map.of("header", header, "field", field);
    }

    private Answer answers(String source, String query) {
        return as(Part.ANALYST).get("/api/feedback-sources/" + source + "/answers?" + query);
    }

    private List<Integer> scores(String source, String query) {
        return answers(source, query).is(200).json().at("/answers").valueStream()
                .map(one -> one.at("/scores/nps").asInt()).toList();
    }

    @Test
    void answers_are_narrowed_by_days_scores_places_and_words() {
        String source = brought("SURVEY", ROWS);
        assertThat(scores(source, "since=2026-03-02&until=2026-04-01")).containsExactly(10, 7, 3);
        assertThat(scores(source, "group=DETRACTORS")).containsExactly(0, 3);
        assertThat(scores(source, "rating=NPS&least=7&most=9")).containsExactly(7, 9);
        assertThat(scores(source, "touchpoint=Install")).containsExactly(3, 9);
        assertThat(scores(source, "segment=tariff=small+firm")).containsExactly(10, 9);
        assertThat(scores(source, "spoken=false")).containsExactly(10, 7);
        assertThat(scores(source, "text=all")).containsExactly(0, 3);
        assertThat(scores(source, "text=all&touchpoint=install")).containsExactly(3);
        String page = reading(Part.ANALYST).open("/listen/sources/" + source
                + "/answers?group=DETRACTORS&text=waited").is(200).text();
        assertThat(page).contains("Waited ALL day").doesNotContain("The bill is wrong")
                .contains("group=DETRACTORS&amp;text=waited&amp;format=xlsx");
    }

    @Test
    void a_narrowed_list_goes_on_where_its_page_ends() {
        String source = brought("SURVEY", ROWS);
        Answer first = answers(source, "text=all&limit=1").is(200);
        assertThat(first.json().at("/answers")).hasSize(1);
        assertThat(scores(source, "text=all&limit=1&before=" + first.at("next")))
                .containsExactly(3);
        answers(source, "before=nowhere").is(422);
    }

    @Test
    void what_cannot_be_asked_is_told_with_what_can() {
        String source = brought("SURVEY", ROWS);
        answers(source, "since=2026-03-02&until=2026-03-01").is(422);
        answers(source, "rating=NPS&least=11").is(422);
        answers(source, "least=1").is(422);
        answers(source, "segment=tariff").is(422);
        answers(source, "group=FANS").is(422);
    }

    @Test
    void FBK_4_whoever_may_not_read_words_cannot_look_for_them() {
        String source = brought("SURVEY", ROWS);
        String path = "/api/feedback-sources/" + source + "/answers?text=";
        as(Part.EMPLOYEE).get(path + "waited").refusedBy("COM-3", 403);
        assertThat(as(Part.EMPLOYEE).get(path).is(200).json().at("/answers")).hasSize(5);
        assertThat(reading(Part.EMPLOYEE).open("/listen/sources/" + source + "/answers").text())
                .doesNotContain("Words that hold");
    }

    @Test
    void MET_5_of_employees_whole_months_of_five_are_shown_and_nothing_that_tells_who() {
        String four = "2026-05-01,1,Alone,it,x,y\n".repeat(1) + "2026-05-02,2,A,it,x,y\n"
                + "2026-05-03,3,B,it,x,y\n2026-05-04,4,C,it,x,y\n";
        String source = brought("EMPLOYEE_SURVEY", "when,nps,why,where,tariff,phase\n"
                + "2026-04-01,5,E,it,x,y\n2026-04-07,6,F,hr,x,y\n2026-04-09,7,G,it,x,y\n"
                + "2026-04-19,8,H,it,x,y\n2026-04-30,9,I,it,x,y\n" + four);
        Answer shown = answers(source, "").is(200);
        assertThat(scores(source, "")).containsExactlyInAnyOrder(5, 6, 7, 8, 9);
        assertThat(shown.text()).doesNotContain("Alone").doesNotContain("\"it\"")
                .doesNotContain("\"hr\"").doesNotContain("2026-04-19").contains("2026-04-01");
        assertThat(scores(source, "since=2026-04-02")).as("half a month is not shown").isEmpty();
        assertThat(scores(source, "since=2026-04-01&until=2026-04-30")).hasSize(5);
        assertThat(scores(source, "group=PROMOTERS")).containsExactly(9);
        answers(source, "touchpoint=hr").is(422);
        Answer page = answers(source, "limit=3").is(200);
        assertThat(page.json().at("/answers")).hasSize(3);
        assertThat(scores(source, "limit=3&before=" + page.at("next"))).hasSize(2);
        assertThat(reading(Part.ANALYST).open("/listen/sources/" + source + "/answers").is(200)
                .text()).contains("whole months").doesNotContain("Alone");
    }

    @Test
    void a_list_is_taken_away_whole_however_many_pages_it_has() throws IOException {
        String source = source();
        assertTally(imported(source, many()), MANY, 0, 0);

        Answer csv = file(source, "csv").is(200);
        Answer json = file(source, "json").is(200);
        byte[] xlsx = reading(Part.ANALYST)
                .file("/listen/sources/" + source + "/answers?format=xlsx");

        assertThat(csv.text()).hasLineCount(MANY + 1);
        assertThat(csv.header("Content-Disposition")).startsWith("attachment").contains(".csv");
        assertThat(json.json()).hasSize(MANY);
        assertThat(IntStream.range(0, MANY).filter(n -> !csv.text().contains("It was fine " + n)))
                .isEmpty();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getFirstSheet().read()).hasSize(MANY + 1);
        }
        file(source, "pdf").is(422);
    }

    private Answer file(String source, String format) {
        return reading(Part.ANALYST)
                .open("/listen/sources/" + source + "/answers?format=" + format);
    }

    private static String many() {
        return "Timestamp,\"On a scale of 0-10, how likely are you to recommend us?\",Why?\n"
                + IntStream.range(0, MANY).mapToObj(n -> "3/14/2026 9:%02d:%02d,%d,It was fine %d"
                        .formatted(n / 60, n % 60, n % 11, n)).collect(Collectors.joining("\n"));
    }

    @Test
    void FBK_4_words_are_found_in_all_sources_page_by_page_by_those_who_may_read_them() {
        String word = "zephyr" + System.nanoTime();
        String older = source();
        imported(older, FORM + "3/17/2026 8:00:00,2,The " + word + " never came\n"
                + "3/18/2026 8:00:00,3,No " + word + " again\n");
        String newer = source();
        Answer last = imported(newer, FORM + "3/19/2026 8:00:00,1,Where is my " + word + "?\n");
        String path = "/api/answers?text=" + word.toUpperCase(Locale.ROOT) + "&limit=2";

        Answer first = as(Part.MEMBER).get(path + "&after="
                + last.header("Waymark-Position")).is(200);
        assertThat(first.at("found/0/source")).isEqualTo(newer);
        assertThat(first.at("found/0/answer/verbatim")).isEqualTo("Where is my " + word + "?");
        assertThat(first.at("found/1/source")).isEqualTo(older);
        Answer rest = as(Part.MEMBER).get(path + "&before=" + first.at("next")).is(200);
        assertThat(rest.at("found/0/answer/verbatim")).isEqualTo("The " + word + " never came");
        assertThat(rest.json().at("/found")).hasSize(1);
        as(Part.EMPLOYEE).get(path).refusedBy("COM-3", 403);
        as(Part.AUDITOR).get(path).refusedBy("COM-3", 403);
        as(Part.MEMBER).get("/api/answers?text=+").is(422);
        as(Part.MEMBER).get(path + "&before=bm9uZQ").is(422);
        assertShown(word, older);
    }

    private void assertShown(String word, String source) {
        String page = "/listen/said?text=" + word;
        assertThat(reading(Part.ANALYST).open(page).is(200).text())
                .contains("No " + word + " again", "/listen/sources/" + source + "/answers");
        assertThat(reading(Part.ANALYST).open(page + "&format=csv").is(200).text())
                .contains("The " + word + " never came");
        assertThat(reading(Part.ANALYST).open("/listen/said").is(200).text())
                .contains("Say what you look for").doesNotContain("To all sources");
        assertThat(reading(Part.ANALYST).open("/listen/said?text=no+such+" + word).is(200)
                .text()).containsAnyOf("Nobody said that", "Nothing so far");
        assertThat(reading(Part.ANALYST).open("/listen/sources/" + source
                + "/answers?text=no+such+" + word).is(200).text())
                .contains("No answer is like that").doesNotContain("To the source");
        assertThat(reading(Part.EMPLOYEE).open(page).status()).isEqualTo(403);
        assertThat(reading(Part.ANALYST).open("/find?q=" + word).is(200).text())
                .contains("/listen/said?text=" + word);
        assertThat(reading(Part.EMPLOYEE).open("/find?q=" + word).is(200).text())
                .doesNotContain("/listen/said");
    }
}
