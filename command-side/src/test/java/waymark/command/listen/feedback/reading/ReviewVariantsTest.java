package waymark.command.listen.feedback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reviews, ideas, forms and logs of complaints as people make of them before handing them in. */
class ReviewVariantsTest {

    private static final String REVIEWS = "Package Name,Reviewer Language,"
            + "Review Submit Date and Time,Star Rating,Review Title,Review Text\n";
    private static final String LOG = "Complaint ID,Date Received,Date Resolved,Issue Type,"
            + "Complaint Description\n";

    @TempDir private Path directory;

    private Reading read(String text) {
        return Reading.of(Reading.file(directory, text), null);
    }

    @Test
    void reviews_saved_again_as_unicode_text_come_with_tabs() throws IOException {
        String text = "\uFEFF" + REVIEWS.replace(',', '\t')
                + "app.example\tde\t2026-03-01T10:00:00Z\t2\t\t\"Langsam,\nsehr\"\r\n";
        Reading read = Reading.of(Files.write(directory.resolve("answers.csv"),
                text.getBytes(StandardCharsets.UTF_16LE)), null);
        assertThat(read.how().layout()).isEqualTo("google-play-reviews");
        assertThat(read.drafts()).singleElement().satisfies(
                draft -> assertThat(draft.verbatim()).isEqualTo("Langsam,\nsehr"));
    }

    @Test
    void FBK_5_months_of_reviews_put_together_lose_their_headers_and_impossible_stars_alone() {
        Reading read = read(REVIEWS + "app.example,de,2026-03-01T10:00:00Z,5,,\n" + REVIEWS
                + "app.example,de,2026-04-01T10:00:00Z,6,,Too good\n"
                + "app.example,de,2026-04-02T10:00:00Z,,,No stars\n"
                + "app.example,de,2026-04-03T10:00:00Z,,,\n");
        assertThat(read.drafts()).extracting(Draft::verbatim).containsExactly(null, "No stars");
        assertThat(read.faults()).extracting(Row.Fault::column).contains("Star Rating",
                "Review Submit Date and Time");
        assertThat(read.faults()).extracting(Row.Fault::value).contains("6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01T10:00:00Z", "2026-03-01 10:00:00",
            "2026-03-01 10:00:00 +0000 UTC", "2026-03-01T10:00:00.123456Z"})
    void ideas_are_read_whichever_way_their_moment_is_written(String moment) {
        Reading read = read("votes_count;title;number;created_at;tags;description\n12;Dark mode;7;"
                + moment + ";\"ui, web\";\"At night;\n\"\"please\"\"\"\n");
        assertThat(read.how().layout()).isEqualTo("fider-ideas");
        assertThat(read.faults()).isEmpty();
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.when().on()).isEqualTo(LocalDate.of(2026, 3, 1));
            assertThat(draft.verbatim()).isEqualTo("Dark mode\n\nAt night;\n\"please\"");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "No.,Response ID,Timestamp,Finished,Survey ID,User ID,Notes,Tags"
                    + "|1,r1,2026-03-01 10:00:00,Yes,s1,u1,,",
            "Response ID,Timestamp,Finished,Formbricks ID (internal),User ID,Country"
                    + "|r1,2026-03-01T10:00:00.000Z,false,f1,u1,DE",
            "Finished;No;Timestamp;Response Id|true;1;2026-03-01T10:00:00.000Z;r1"})
    void forms_of_formbricks_are_known_old_and_new_with_the_questions_behind(String header,
            String row) {
        String mark = header.contains(";") ? ";" : ",";
        Reading read = read(header + mark + "\"How likely are you to recommend us? (0-10)\"" + mark
                + "What could we do better?\n" + row + mark + 9 + mark + "Answer sooner\n");
        assertThat(read.how().layout()).isEqualTo("formbricks");
        assertThat(read.faults()).isEmpty();
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.externalId()).isEqualTo("r1");
            assertThat(draft.scores().nps()).isEqualTo(9);
            assertThat(draft.verbatim()).isEqualTo("Answer sooner");
        });
    }

    @Test
    void a_log_of_complaints_that_no_spreadsheet_mangled_is_read_as_it_stands() {
        Reading read = read("\uFEFF" + (LOG + "1,2026-01-17,2026-02-03,Fees,a\n"
                + "2,2026-02-05,,Fees,b\n2,2026-02-05,,Fees,b\n,2026-02-06,N/A,,c\n")
                .replace(',', ';'));
        assertThat(read.how().layout()).isEqualTo("complaints-log");
        assertThat(read.faults()).isEmpty();
        assertThat(read.drafts()).extracting(draft -> draft.when().on().toString())
                .containsExactly("2026-01-17", "2026-02-05", "2026-02-05", "2026-02-06");
        assertThat(read.days()).doesNotContain("swapped");
    }

    @Test
    void a_log_of_complaints_loses_the_row_whose_day_is_none_and_says_which() {
        Reading read = read(LOG + "1,1/17/2026,2/30/2026,Fees,a\n2,17/45/2026,,Fees,b\n"
                + "3,1/18/2026,1/19/2026,Fees,c\nTotal: 3,,,,\n");
        assertThat(read.drafts()).extracting(Draft::externalId).containsExactly("3");
        assertThat(read.faults()).extracting(Row.Fault::value).contains("2/30/2026", "17/45/2026");
    }
}
