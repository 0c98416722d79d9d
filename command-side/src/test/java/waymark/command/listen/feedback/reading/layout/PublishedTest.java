package waymark.command.listen.feedback.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.api.listen.feedback.source.Field;
import waymark.command.listen.feedback.reading.Plan;
import waymark.command.listen.feedback.reading.Reading;
import waymark.command.listen.feedback.reading.Understood;
import waymark.command.listen.feedback.reading.file.AnswerFile;

/** Reviews that customers publish, as places hand them out or programs gather them. */
class PublishedTest {

    @TempDir private Path directory;

    private Reading read(String text) {
        return Reading.of(Reading.file(directory, text), null);
    }

    @Test
    void trustpilot_tells_title_and_words_of_a_review() {
        Reading read = read("""
                Source Name,Review Username,Review Id,Review Created (UTC),\
                Review Consumer User Id,Review Title,Review Content,Review Stars,\
                Source Of Review,Review Language,Domain Url,Location Name
                Trustpilot,Ana,r1,2026-03-14 09:05:11,c1,Well done,Quick and kind,5,Invitation,en,\
                waymark.example,North
                """);
        assertThat(read.how().layout()).isEqualTo("trustpilot-reviews");
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.externalId()).isEqualTo("r1");
            assertThat(draft.scores().stars()).isEqualTo(5);
            assertThat(draft.verbatim()).isEqualTo("Well done\n\nQuick and kind");
            assertThat(draft.placed().language()).isEqualTo("en");
        });
    }

    @Test
    void reviews_of_google_play_may_be_gathered_by_a_program() {
        Reading read = read("""
                ,reviewId,userName,userImage,content,score,thumbsUpCount,reviewCreatedVersion,at,\
                replyContent,repliedAt,appVersion
                0,gp:AO1,Ana,https://i.example/1,Langsam,2,0,1.2,2026-03-14 09:05:11,Danke,\
                2026-03-15 10:00:00,1.2
                1,gp:AO2,Bo,https://i.example/2,,5,0,,2026-03-15 09:05:11,,,
                """);
        assertThat(read.how().layout()).isEqualTo("google-play-reviews");
        assertThat(read.drafts()).extracting(draft -> draft.scores().stars())
                .containsExactly(2, 5);
        assertThat(read.drafts().getFirst().when().on()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(read.drafts().getFirst().verbatim()).isEqualTo("Langsam");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            ",date,review,rating,isEdited,userName,title,developerResponse"
                    + "|0,2026-03-14 09:05:11,Crashes,1,False,ana,Sad,",
            "id,userName,userUrl,version,score,title,text,url,updated"
                    + "|1,ana,https://u.example,1.2,1,Sad,Crashes,https://r.example,"
                    + "2026-03-14T09:05:11-07:00",
            "App Name,Store,Date,Author,Rating,Title,Review,Version,Country"
                    + "|Way,iOS,\"Mar 14, 2026\",ana,1,Sad,Crashes,1.2,Germany"})
    void reviews_of_apples_shop_are_known_as_programs_and_services_write_them(
            String header, String row) {
        Reading read = read(header + "\n" + row + "\n");
        assertThat(read.how().layout()).isEqualTo("app-store-reviews");
        assertThat(read.faults()).isEmpty();
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.scores().stars()).isEqualTo(1);
            assertThat(draft.verbatim()).contains("Crashes").contains("Sad");
            assertThat(draft.when().on()).isEqualTo(LocalDate.of(2026, 3, 14));
        });
    }

    @Test
    void reviews_of_apples_own_interface_lie_deeper() {
        Reading read = read("""
                [{"type":"customerReviews","id":"00000040","attributes":{"rating":4,
                 "title":"Good","body":"Works","reviewerNickname":"ana",
                 "createdDate":"2026-03-14T09:05:11-07:00","territory":"DEU"}}]
                """);
        assertThat(read.how().layout()).isEqualTo("app-store-reviews");
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.scores().stars()).isEqualTo(4);
            assertThat(draft.verbatim()).isEqualTo("Good\n\nWorks");
        });
    }

    @Test
    void what_no_layout_knows_is_guessed_by_names_that_are_joint_or_lie_deeper()
            throws IOException {
        assertThat(guessed("createdAt,npsScore,customerName\n2026-03-14,9,Ana\n2026-03-15,3,Bo\n"))
                .containsEntry(Field.NPS, 1);
        assertThat(guessed("Club,Creation Date,Overall Score\nA,2026-03-14,4\nB,2026-03-15,5\n"))
                .containsEntry(Field.STARS, 2).containsEntry(Field.RECEIVED_AT, 1);
        assertThat(guessed("when,Score\n2026-03-14,9\n2026-03-15,4\n"))
                .containsEntry(Field.NPS, 1);
        assertThat(guessed("when,csat_score\n2026-03-14,4\n2026-03-15,5\n"))
                .containsEntry(Field.CSAT, 1).doesNotContainKey(Field.STARS);
    }

    private Map<Field, Integer> guessed(String text) throws IOException {
        Plan plan = Understood.guessed(AnswerFile.of(Reading.file(directory, text)),
                Reading.HANDED_IN).plan();
        return plan.at();
    }
}
