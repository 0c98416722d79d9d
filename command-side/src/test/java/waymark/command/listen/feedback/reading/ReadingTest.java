package waymark.command.listen.feedback.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.api.kernel.refusal.Refusal;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.source.Field;
import waymark.api.listen.feedback.source.Mapping;
import waymark.api.listen.feedback.source.Mapping.Column;

class ReadingTest {

    private static final String FORM = "Timestamp,"
            + "\"On a scale of 0-10, how would you rate us?\",...why?,"
            + "\"On a scale of 0-10, how would you rate the room?\"\n";
    private static final Mapping MAPPING = new Mapping(List.of(
            new Column("Day", Field.RECEIVED_AT, null), new Column("Score", Field.NPS, null),
            new Column("Effort", Field.CES, null), new Column("Tariff", Field.SEGMENT, "tariff"),
            new Column("Quote", Field.MAY_QUOTE, null)), null, null);

    @TempDir private Path directory;

    private Reading read(String text) {
        return Reading.of(Reading.file(directory, text), null);
    }

    private Reading mapped(String text) {
        return Reading.of(Reading.file(directory, text), MAPPING);
    }

    private void refused(Refusal refusal, String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(Refused.class,
                no -> assertThat(no.refusal()).isEqualTo(refusal));
    }

    @Test
    void a_form_is_recognised_by_its_header_and_only_its_first_score_counts() {
        Reading read = read(FORM + "11/1/2019 8:51:12,0,\"Bad\nservice\",9\n");
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.scores().nps()).isZero();
            assertThat(draft.verbatim()).isEqualTo("Bad\nservice");
            assertThat(draft.further()).singleElement().satisfies(
                    other -> assertThat(other.answer()).isEqualTo("9"));
            assertThat(draft.when().at()).isEqualTo(Instant.parse("2019-11-01T08:51:12Z"));
        });
        assertThat(read.days()).contains("M/d/yyyy (assumed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2019-11-01 08:51:12.402 | 2019-11-01T08:51:12.402Z",
            "2019-11-01T08:51:12Z | 2019-11-01T08:51:12Z",
            "2019-11-01 08:51:12+02:00 | 2019-11-01T06:51:12Z",
            "2026-01-02 04:00:00 GMT+8 | 2026-01-01T20:00:00Z",
            "11/1/2019 2:30:36 PM | 2019-11-01T14:30:36Z",
            "2019/11/01 8:51:12 AM | 2019-11-01T08:51:12Z",
            "1.11.2019 8:51 | 2019-11-01T08:51:00Z"})
    void days_and_times_are_understood_as_files_write_them(String written, Instant moment) {
        assertThat(read(FORM + written + ",9,,\n").drafts()).singleElement()
                .satisfies(draft -> assertThat(draft.when().at()).isEqualTo(moment));
    }

    @Test
    void a_number_above_twelve_tells_which_comes_first_for_the_whole_file() {
        Reading read = read(FORM + "3/4/2026,9,,\n14/4/2026,9,,\n");
        assertThat(read.drafts()).extracting(draft -> draft.when().on())
                .containsExactly(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 14));
        assertThat(read.days()).isEqualTo("d/M/yyyy");
        assertThat(read.drafts().getFirst().when().at()).as("a day is no moment").isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/31/2026", "2026-02-30", "yesterday", "",
            "2026-01-01 25:00", "1/1/0026", "46023"})
    void what_is_no_day_is_rejected_with_what_would_be(String written) {
        assertThat(read(FORM + "1/2/2026,9,,\n" + written + ",9,,\n").faults())
                .singleElement().satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(3);
                    assertThat(fault.column()).isEqualTo("Timestamp");
                    assertThat(fault.value()).isEqualTo(written);
                    assertThat(fault.reason()).contains("Accepted: a day written");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "9.5", "ten", "1e1", "0x9", "9 10"})
    void FBK_5_a_score_off_its_scale_is_rejected_and_never_clamped(String score) {
        Reading read = read(FORM + "1/2/2026," + score + ",,\n");
        assertThat(read.drafts()).isEmpty();
        assertThat(read.faults()).singleElement().satisfies(
                fault -> assertThat(fault.reason()).contains("a whole number from 0 to 10"));
    }

    @Test
    void FBK_2_all_that_is_wrong_with_a_row_is_said_at_once() {
        Reading read = mapped("Day;Score;Effort;Tariff;Quote\n1.1.2026;12;8;small;maybe\n"
                + "1.1.2026;9;;small;yes\n1.1.2026;;;;\n1.1.2026;1;1;a;no;too much\n");
        assertThat(read.faults()).extracting(Row.Fault::column)
                .containsExactly("Score", "Effort", "Quote", "", "");
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.person().mayQuote()).isTrue();
            assertThat(draft.placed().segment().getFirst().value()).isEqualTo("small");
        });
    }

    @Test
    void the_order_of_columns_and_a_column_added_later_leave_an_answer_the_same() {
        Draft one = mapped("Day,Score,Effort,Tariff,Quote\n2026-01-01,9,5,small,\n")
                .drafts().getFirst();
        Draft other = mapped("Extra,Tariff,Score,Quote,Effort,Day\n,small,9,,5,2026-01-01\n")
                .drafts().getFirst();
        assertThat(other.content()).isEqualTo(one.content());
    }

    @Test
    void a_mapping_names_columns_that_are_there() {
        assertThatThrownBy(() -> mapped("Day,Score\n2026-01-01,9\n")).isInstanceOfSatisfying(
                Refused.class, no -> assertThat(no.detail()).contains("Effort"));
    }

    @Test
    void a_file_without_any_day_is_of_the_day_that_was_said() {
        Mapping dated = new Mapping(List.of(new Column("Score", Field.NPS, null)), null, null,
                LocalDate.of(2026, 10, 1));
        Reading read = Reading.of(Reading.file(directory, "Name,Score\nAna,9\nBo,3\n"), dated);
        assertThat(read.drafts()).extracting(draft -> draft.when().on().toString())
                .containsExactly("2026-10-01", "2026-10-01");
        assertThat(read.days()).contains("all of 2026-10-01");
        Mapping later = new Mapping(dated.columns(), null, null, Reading.HANDED_IN.plusDays(1));
        assertThatThrownBy(() -> Reading.of(Reading.file(directory, "A,Score\n1,9\n"), later))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal())
                        .isEqualTo(FeedbackRefusal.DAY_TO_COME));
    }

    @Test
    void letters_may_begin_with_a_mark_and_must_be_letters() throws IOException {
        assertThat(read("\uFEFF" + FORM + "1/2/2026,9,schön,\n").drafts().getFirst().verbatim())
                .isEqualTo("schön");
        Path file = directory.resolve("answers.csv");
        Files.write(file, (FORM + "1/2/2026,9,schön,\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Reading.of(file, null).drafts().getFirst().verbatim()).isEqualTo("schön");
    }

    @Test
    void what_is_no_table_of_answers_is_refused_with_its_reason() {
        refused(FeedbackRefusal.EMPTY_FILE, "");
        refused(FeedbackRefusal.EMPTY_FILE, " \n\n");
        refused(FeedbackRefusal.NOT_CSV, "only one column\n1\n");
        refused(FeedbackRefusal.NO_SCORE_COLUMN, "Timestamp,Name\n1/2/2026,Nora\n");
        refused(FeedbackRefusal.NOT_TEXT, "Timestamp,\0\n");
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_is_guarded_on_its_way_out_and_back() {
        for (String cell : List.of("=1+1", "-", "@you", "+44 no", "- well")) {
            assertThat(Guarded.read(Guarded.write(cell))).isEqualTo(cell);
        }
        assertThat(Guarded.write("=1+1")).isEqualTo("'=1+1");
        assertThat(Guarded.write("-3.5")).isEqualTo("-3.5");
        assertThat(read(FORM.replace("\n", ",waymark: line\n") + "1/2/2026,9,'=1+1,,2\n")
                .drafts().getFirst().verbatim()).isEqualTo("=1+1");
        assertThat(read(FORM + "1/2/2026,9,'=1+1,\n").drafts().getFirst().verbatim())
                .isEqualTo("'=1+1");
    }
}
