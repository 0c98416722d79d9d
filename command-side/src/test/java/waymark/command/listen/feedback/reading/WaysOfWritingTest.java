package waymark.command.listen.feedback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.api.listen.feedback.source.Field;
import waymark.api.listen.feedback.source.Mapping;
import waymark.api.listen.feedback.source.Mapping.Column;
import waymark.command.listen.feedback.reading.file.AnswerFile;

/** Moments, scores and consents in the many ways in which tools and languages write them. */
class WaysOfWritingTest {

    private static final String FORM = "Timestamp,NPS (0-10),Why?\n";

    @TempDir private Path directory;

    private Reading read(String text) {
        return Reading.of(Reading.file(directory, text), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2020/04/01 10:10:10 AM EST | 2020-04-01T15:10:10Z",
            "2020/04/02 12:05:12 p. m. CLT | 2020-04-02T16:05:12Z",
            "2020/04/01 10:10:10 nachm. MESZ | 2020-04-01T20:10:10Z",
            "2023/10/28 11:18:06 下午 [GMT+8] | 2023-10-28T15:18:06Z",
            "2023/10/28 11:18:06 오후 GMT+9 | 2023-10-28T14:18:06Z",
            "2023/10/28 下午 11:18:06 | 2023-10-28T23:18:06Z",
            "2023. 10. 28 오후 11:18:06 | 2023-10-28T23:18:06Z",
            "2023年10月28日 23:18:06 | 2023-10-28T23:18:06Z",
            "2023.10.28. 23:18:06 | 2023-10-28T23:18:06Z",
            "28. 10. 2023 23:18:06 | 2023-10-28T23:18:06Z",
            "28/10/2023 23.18.06 | 2023-10-28T23:18:06Z",
            "28.10.2023 kl. 23.18 | 2023-10-28T23:18:00Z",
            "10/28/2023, 11:18:06\u202FPM | 2023-10-28T23:18:06Z",
            "2023-10-28 23:18:06 -0500 | 2023-10-29T04:18:06Z",
            "2023-10-28T23:18:06.000+0000 | 2023-10-28T23:18:06Z",
            "2023-10-28 23:18:06 (UTC) | 2023-10-28T23:18:06Z",
            "2023-10-28T23:18:06+02:00[Europe/Berlin] | 2023-10-28T21:18:06Z",
            "Sat, 28 Oct 2023 23:18:06 +0000 | 2023-10-28T23:18:06Z",
            "Sat Oct 28 2023 23:18:06 GMT+0200 (Central European Time) | 2023-10-28T21:18:06Z",
            "October 28, 2023 at 11:18 PM | 2023-10-28T23:18:00Z",
            "28. Oktober 2023 um 23:18 Uhr | 2023-10-28T23:18:00Z",
            "28 de octubre de 2023 23:18 | 2023-10-28T23:18:00Z",
            "12 févr. 2024 à 14h05 | 2024-02-12T14:05:00Z",
            "28-Oct-23 23:18 | 2023-10-28T23:18:00Z",
            "28-10-23 23:18 | 2023-10-28T23:18:00Z",
            "20231028 23:18:06 | 2023-10-28T23:18:06Z"})
    void a_moment_is_read_in_whatever_language_and_zone_it_was_exported(
            String written, Instant moment) {
        Reading read = read(FORM + "\"" + written + "\",9,\n");
        assertThat(read.faults()).isEmpty();
        assertThat(read.drafts()).singleElement()
                .satisfies(draft -> assertThat(draft.when().at()).isEqualTo(moment));
    }

    @Test
    void letters_that_were_taken_for_a_zone_are_said() {
        Reading read = read(FORM + "2020/04/01 10:10:10 AM EST,9,\n"
                + "2020/07/01 10:10:10 AM EDT,9,\n2020/04/01 9:00:00,9,\n"
                + "2020/04/01 10:10:10 AM QQQ,9,\n");
        assertThat(read.days()).contains("EST as -05:00", "EDT as -04:00");
        assertThat(read.drafts()).hasSize(3);
        assertThat(read.faults()).singleElement().satisfies(
                fault -> assertThat(fault.value()).contains("QQQ"));
    }

    @Test
    void a_column_of_numbers_is_days_as_spreadsheets_or_programs_count_them() {
        Reading sheet = read(FORM + "46023,9,\n46024.5,8,\n");
        assertThat(sheet.drafts()).extracting(draft -> draft.when().on()).containsExactly(
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2));
        assertThat(sheet.drafts().getFirst().when().at()).as("a day is no moment").isNull();
        assertThat(sheet.drafts().getLast().when().at())
                .isEqualTo(Instant.parse("2026-01-02T12:00:00Z"));
        assertThat(sheet.days()).contains("spreadsheets");
        assertThat(read(FORM + "1700000000000,9,\n1700000000,9,\n99999,9,\n").drafts())
                .extracting(draft -> draft.when().at()).containsExactly(
                        Instant.parse("2023-11-14T22:13:20Z"),
                        Instant.parse("2023-11-14T22:13:20Z"));
    }

    @ParameterizedTest
    @CsvSource({"10 - Extremely likely, 10", "Extremely likely - 10, 10",
            "Not at all likely - 0, 0", "9/10, 9", "9 out of 10, 9", "8 (passive), 8",
            "Passive (8), 8", "7. Good, 7", "Score: 6, 6", "9分, 9", "\uFEFF9\u00A0, 9", "9.0, 9"})
    void a_score_may_have_words_around_it(String written, int score) {
        assertThat(read(FORM + "2026-03-14," + written + ",\n").drafts()).singleElement()
                .satisfies(draft -> assertThat(draft.scores().nps()).isEqualTo(score));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9/5", "4 of 5", "5 - 10", "Score: -1", "Score -1", "Likely - 11",
            "9.5 - good", "likely"})
    void FBK_5_what_names_another_scale_or_no_single_number_is_rejected(String written) {
        Reading read = read(FORM + "2026-03-14," + written + ",\n");
        assertThat(read.drafts()).isEmpty();
        assertThat(read.faults()).singleElement().satisfies(
                fault -> assertThat(fault.reason()).contains("a whole number from 0 to 10"));
    }

    @Test
    void FBK_5_satisfaction_on_another_scale_is_not_guessed_to_be_one_of_five() throws IOException {
        String answers = "2026-03-14,9,8,4\n2026-03-15,3,2,⭐⭐\n2026-03-16,10,9,5\n";
        Plan plan = guessed("when,nps_score,How satisfied are you (0-10)?,rating\n" + answers);
        assertThat(plan.at()).containsEntry(Field.NPS, 1).doesNotContainKey(Field.CSAT)
                .containsEntry(Field.STARS, 3);
        String satisfied = "when,csat\n2026-03-14,4\n2026-03-15,5\n2026-03-16,3\n2026-03-17,";
        assertThat(guessed(satisfied + "1\n").at()).containsKey(Field.CSAT);
        assertThat(guessed(satisfied + "8\n").at()).as("8 is off a scale of five")
                .doesNotContainKey(Field.CSAT);
    }

    private Plan guessed(String text) throws IOException {
        return Understood.guessed(AnswerFile.of(Reading.file(directory, text)),
                Reading.HANDED_IN).plan();
    }

    @Test
    void consent_is_its_first_word_and_a_question_may_be_longer_than_its_name_here() {
        String question = "May we quote you? " + "We ask since it helps others. ".repeat(20);
        Mapping mapping = new Mapping(List.of(new Column("Day", Field.RECEIVED_AT, null),
                new Column("Score", Field.NPS, null),
                new Column(question.strip().substring(0, 500), Field.MAY_QUOTE, null)), null,
                null);
        Reading read = Reading.of(Reading.file(directory, "Day;Score;" + question.strip() + "\n"
                + "1.3.2026;9;Yes, please\n1.3.2026;8;No, thanks\n1.3.2026;7;Ask me\n"), mapping);
        assertThat(read.drafts()).extracting(draft -> draft.person().mayQuote())
                .containsExactly(true, false);
        assertThat(read.faults()).singleElement().satisfies(
                fault -> assertThat(fault.reason()).contains("neither yes nor no"));
    }

    @Test
    void the_id_of_a_review_may_be_a_long_address() {
        String link = "https://play.example/console/" + "a".repeat(300);
        assertThat(read("Package Name,Review Submit Date and Time,Star Rating,Review Link\n"
                + "app,2026-03-01T10:00:00Z,5," + link + "\n").drafts()).singleElement()
                .satisfies(draft -> assertThat(draft.externalId()).isEqualTo(link));
    }
}
