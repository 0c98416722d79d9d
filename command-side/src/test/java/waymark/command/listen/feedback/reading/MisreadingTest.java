package waymark.command.listen.feedback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.api.listen.feedback.source.Field;
import waymark.api.listen.feedback.source.Mapping;
import waymark.api.listen.feedback.source.Mapping.Column;
import waymark.command.listen.feedback.reading.file.AnswerFile;

/** What could be read in several ways is read as its column tells, or not at all. */
class MisreadingTest {

    private static final String FORM = "Timestamp,NPS (0-10),Why?\n";

    @TempDir private Path directory;

    private Reading read(String text) {
        return Reading.of(Reading.file(directory, text), null);
    }

    @Test
    void days_behind_a_weekday_or_a_mark_tell_whether_the_day_comes_first() {
        Reading read = read(FORM + "Mon 05/10/2026 10:00,9,\nSat 31/10/2026 10:00,8,\n"
                + "\u202A06/10/2026 10:00,7,\n");
        assertThat(read.drafts()).extracting(draft -> draft.when().on()).containsExactly(
                LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 31), LocalDate.of(2026, 10, 6));
        assertThat(read.days()).contains("d/M/yyyy");
    }

    @Test
    void short_years_come_first_where_they_are_few_and_the_last_numbers_many() {
        assertThat(read(FORM + "23-10-01,9,\n23-10-28,8,\n").drafts())
                .extracting(draft -> draft.when().on()).containsExactly(
                        LocalDate.of(2023, 10, 1), LocalDate.of(2023, 10, 28));
        assertThat(read(FORM + "01-10-23,9,\n28-10-23,8,\n").drafts())
                .extracting(draft -> draft.when().on()).containsExactly(
                        LocalDate.of(2023, 10, 1), LocalDate.of(2023, 10, 28));
        assertThat(read(FORM + "05-10-22,9,\n05-10-23,8,\n13-10-22,7,\n").drafts())
                .extracting(draft -> draft.when().on().getYear())
                .as("5 is no year").containsExactly(2022, 2023, 2022);
    }

    @Test
    void numbers_that_count_something_else_are_no_days() throws IOException {
        assertThat(guessed("date,Completion time,nps_score\n2026-03-14,45123,9\n"
                + "2026-03-15,45200,3\n").at()).containsEntry(Field.RECEIVED_AT, 0);
        assertThat(guessed("update number,nps_score\n12345,9\n12346,3\n").at())
                .as("nobody answered in 1933").doesNotContainKey(Field.RECEIVED_AT);
        assertThat(guessed("created,nps_score\n46023,9\n46024,3\n").at())
                .containsEntry(Field.RECEIVED_AT, 0);
    }

    private Plan guessed(String text) throws IOException {
        return Understood.guessed(AnswerFile.of(Reading.file(directory, text)),
                Reading.HANDED_IN).plan();
    }

    @Test
    void a_yes_that_is_taken_back_is_no_consent() {
        Mapping mapping = new Mapping(List.of(new Column("Day", Field.RECEIVED_AT, null),
                new Column("Score", Field.NPS, null),
                new Column("Call?", Field.MAY_CONTACT, null)), null, null);
        Reading read = Reading.of(Reading.file(directory, "Day;Score;Call?\n"
                + "1.3.2026;9;Yes, please\n1.3.2026;8;0 - No\n1.3.2026;7;1 - No\n"
                + "1.3.2026;6;yes/no\n1.3.2026;5;Yes, but do not call\n"), mapping);
        assertThat(read.drafts()).extracting(draft -> draft.person().mayContact())
                .containsExactly(true, false);
        assertThat(read.faults()).hasSize(3).allSatisfy(
                fault -> assertThat(fault.reason()).contains("neither yes nor no"));
    }

    @Test
    void FBK_1_what_an_answer_is_known_by_keeps_the_marks_that_it_always_had() {
        Mapping mapping = new Mapping(List.of(new Column("Day", Field.RECEIVED_AT, null),
                new Column("Score", Field.NPS, null), new Column("Id", Field.EXTERNAL_ID, null),
                new Column("Said", Field.VERBATIM, null)), null, null);
        Reading read = Reading.of(Reading.file(directory, "Day;Score;Id;Said\n"
                + "1.3.2026\u00A0;\uFEFF9;A1\u00A0;All well\u00A0\n"), mapping);
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.content()).contains("All well\u00A0", "\uFEFF9");
            assertThat(draft.externalId()).isEqualTo("A1\u00A0");
            assertThat(draft.scores().nps()).isEqualTo(9);
            assertThat(draft.when().on()).isEqualTo(LocalDate.of(2026, 3, 1));
        });
    }
}
