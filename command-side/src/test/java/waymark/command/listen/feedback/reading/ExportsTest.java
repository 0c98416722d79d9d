package waymark.command.listen.feedback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.api.listen.feedback.Placed.Attribute;

/** Files of our own in the layouts of complaints, reviews, ratings and ideas. */
class ExportsTest {

    @TempDir private Path directory;

    private Reading read(String text) {
        return Reading.of(Reading.file(directory, text), null);
    }

    private Reading read(String text, Charset charset) throws IOException {
        return Reading.of(
                Files.write(directory.resolve("answers.csv"), text.getBytes(charset)), null);
    }

    @Test
    void complaints_of_the_cfpb_are_read_by_name_with_any_number_of_columns() {
        Reading sixteen = read("""
                Date received,Product,Sub-product,Issue,Sub-issue,Consumer complaint narrative,\
                Company public response,Company,State,ZIP code,Tags,Submitted via,\
                Date sent to company,Company response to consumer,Timely response?,Complaint ID
                2026-01-05,Mortgage,N/A,Fees,,They charged twice.,,A Bank,FL,335XX,,Web,\
                2026-01-06,Closed,Yes,77
                """);
        assertThat(sixteen.how().layout()).isEqualTo("cfpb-complaints");
        assertThat(sixteen.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.externalId()).isEqualTo("77");
            assertThat(draft.verbatim()).isEqualTo("They charged twice.");
            assertThat(draft.placed().segment()).contains(new Attribute("Product", "Mortgage"),
                    new Attribute("Timely response?", "Yes"))
                    .noneMatch(one -> one.value().equals("N/A"));
        });
    }

    @Test
    void FBK_1_complaints_without_an_id_that_are_alike_on_one_day_are_two() {
        Reading read = read("""
                "Date received",Product,Company,State,"Submitted via","Consumer disputed?"
                2026-01-05,Mortgage,A Bank,FL,Web,1
                2026-01-05,Mortgage,A Bank,FL,Web,1
                2026-01-05,Mortgage,A Bank,FL,Phone,1
                """);
        assertThat(read.drafts()).extracting(Draft::again).containsExactly(0, 1, 0);
    }

    @Test
    void a_log_of_complaints_that_a_spreadsheet_mangled_is_set_right_and_says_so() {
        String swapped = "2026-09-12 00:00:00";
        Reading read = read("Complaint ID,Date Received,Date Resolved,Complaint Description\n"
                + "1,1/17/2026," + swapped + ",a\n2," + swapped + ",1/31/2026,b\n"
                + "3,2026-01-02 00:00:00,3/25/2026,c\n4,2026-02-03,4/26/2026,d\n"
                + "5,2026-03-04,5/27/2026,e\n6,2026-04-05,6/28/2026,f\n");
        assertThat(read.drafts()).hasSize(5);
        assertThat(read.drafts().getFirst().further().getFirst().answer())
                .isEqualTo("2026-12-09");
        assertThat(read.faults()).singleElement().satisfies(
                fault -> assertThat(fault.reason()).contains("before the day of the answer"));
        assertThat(read.days()).contains("yyyy-dd-MM", "M/d/yyyy", "swapped");
    }

    @Test
    void chatwoot_ends_with_a_footer_that_is_no_answer() {
        Reading read = read("""
                Agent Name,Rating,Feedback Comment,Contact Name,Contact Email Address,\
                Contact Phone Number,Link to the conversation,Recorded date
                Mo (mo@waymark.example),5,Solved,Ana,a@waymark.example,,https://c/1,\
                2026-03-01 10:00:00 UTC
                Reporting period 2026-03-01 to 2026-03-31
                """);
        assertThat(read.how().layout()).isEqualTo("chatwoot-csat");
        assertThat(read.faults()).isEmpty();
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.scores().csat()).isEqualTo(5);
            assertThat(draft.when().at()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
        });
    }

    @Test
    void google_play_writes_utf_16_and_reviews_that_are_stars_alone() throws IOException {
        Reading read = read("\uFEFF" + """
                Package Name,App Version Code,App Version Name,Reviewer Language,Device,\
                Review Submit Date and Time,Review Submit Millis Since Epoch,\
                Review Last Update Date and Time,Review Last Update Millis Since Epoch,\
                Star Rating,Review Title,Review Text,Developer Reply Date and Time,\
                Developer Reply Millis Since Epoch,Developer Reply Text,Review Link
                app.example,12,1.2,de,pixel,2026-03-01T10:00:00Z,1,2026-03-01T10:00:00Z,1,2,\
                Na ja,"Langsam, sehr",,,,https://p/1
                app.example,12,1.2,de,pixel,2026-03-02T10:00:00Z,1,2026-03-02T10:00:00Z,1,5,,,,,,
                """, StandardCharsets.UTF_16LE);
        assertThat(read.how().layout()).isEqualTo("google-play-reviews");
        assertThat(read.how().separator()).isEqualTo("comma, in UTF-16LE");
        assertThat(read.drafts()).hasSize(2);
        assertThat(read.drafts().getFirst().verbatim()).isEqualTo("Na ja\n\nLangsam, sehr");
        assertThat(read.drafts().getLast().externalId()).isNull();
        assertThat(read.drafts().getLast().scores().stars()).isEqualTo(5);
    }

    @Test
    void fider_lists_ideas_whose_title_may_say_all() {
        Reading read = read("""
                number,title,description,created_at,created_by,votes_count,comments_count,\
                status,responded_by,responded_at,response,original_number,original_title,tags
                7,Dark mode,,2026-03-01T10:00:00Z,Ana,12,0,open,,,,,,ui
                """);
        assertThat(read.how().layout()).isEqualTo("fider-ideas");
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.externalId()).isEqualTo("7");
            assertThat(draft.verbatim()).isEqualTo("Dark mode");
        });
    }

    @Test
    void names_are_recognised_however_they_are_spelt_and_titles_above_them_left_out() {
        Reading read = read("""
                CSAT of the first quarter,,,,,,
                agent_name,RATING,feedback,contact name,contact_email,LinkToTheConversation,\
                recorded_at
                Mo,4,,Ana,a@waymark.example,https://c/1,01/03/2026
                Mo,3,,Ana,a@waymark.example,https://c/2,31/03/2026
                """);
        assertThat(read.how().layout()).isEqualTo("chatwoot-csat");
        assertThat(read.drafts()).hasSize(2).last().satisfies(draft -> assertThat(
                draft.when().on()).isEqualTo(LocalDate.of(2026, 3, 31)));
    }
}
