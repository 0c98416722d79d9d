package waymark.command.listen.feedback.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.api.kernel.refusal.Refused;

/** Known layouts as people make of them before they hand them in. */
class VariantsTest {

    private static final String CHATWOOT = "Agent Name,Rating,Feedback Comment,Contact Name,"
            + "Link to the conversation,Recorded date\n";

    @TempDir private Path directory;

    private Reading read(String text) {
        return Reading.of(Reading.file(directory, text), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Company,Submitted via,Product,Date received|A Bank,Web,Mortgage,2026-01-05",
            "date_received;product;company;submitted_via|2026-01-05;Mortgage;A Bank;Web",
            "DATE RECEIVED,PRODUCT,COMPANY,COMPANY,SUBMITTED VIA|2026-01-05,Mortgage,A,B,Web",
            "Date received,Product,Company,Submitted via,Date received"
                    + "|2026-01-05,Mortgage,A Bank,Web,2026-09-09"})
    void complaints_are_read_with_columns_moved_spelt_otherwise_or_twice(String header,
            String row) {
        Reading read = read(header + "\n" + row + "\n");
        assertThat(read.how().layout()).isEqualTo("cfpb-complaints");
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.when().on()).isEqualTo(LocalDate.of(2026, 1, 5));
            assertThat(draft.placed().channel()).isEqualTo("Web");
        });
    }

    @Test
    void rows_of_nothing_between_answers_are_passed_over_and_short_ones_are_whole() {
        Reading read = read(CHATWOOT + "\nMo,5,Solved,Ana,https://c/1,2026-03-01\n,,,,,\n"
                + "  , ,,,,\nMo,4,,,https://c/2,2026-03-02\n\n\n");
        assertThat(read.drafts()).extracting(draft -> draft.scores().csat())
                .containsExactly(5, 4);
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void a_header_that_comes_again_further_down_is_a_row_with_its_fault_and_stops_nothing() {
        Reading read = read(CHATWOOT + "Mo,5,Solved,Ana,https://c/1,2026-03-01\n" + CHATWOOT
                + "Mo,4,,,https://c/2,2026-03-02\n");
        assertThat(read.drafts()).hasSize(2);
        assertThat(read.faults()).extracting(Row.Fault::column)
                .contains("Rating", "Recorded date");
    }

    @Test
    void a_file_that_breaks_off_in_its_last_row_loses_that_row_alone() {
        Reading read = read(CHATWOOT + "Mo,5,Solved,Ana,https://c/1,2026-03-01\nMo,4,Rea");
        assertThat(read.drafts()).hasSize(1);
        assertThat(read.faults()).singleElement().satisfies(
                fault -> assertThat(fault.column()).isEqualTo("Recorded date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zeitstempel", "Marca temporal", "Carimbo de data/hora",
            "Sygnatura czasowa", "Tidstämpel", "タイムスタンプ",
            "Отметка времени"})
    void a_form_of_google_is_known_in_whatever_language_it_was_exported(String timestamp) {
        Reading read = read(timestamp + ",NPS (0-10),Warum?\n2026/03/14 9:05:11,9,Schnell\n");
        assertThat(read.how().layout()).isEqualTo("google-forms");
        assertThat(read.drafts()).singleElement().satisfies(
                draft -> assertThat(draft.scores().nps()).isEqualTo(9));
    }

    @Test
    void qualtrics_is_known_when_somebody_took_the_third_row_off_and_put_a_title_above() {
        Reading read = read("""
                Export of our survey,,,,
                ResponseId,RecordedDate,Status,Q1,Q2
                Response ID,Recorded Date,Response Type,How likely are you to recommend us?,Why?
                R_1,2026-03-01 08:01:02,IP Address,9,Quick
                """);
        assertThat(read.how().layout()).isEqualTo("qualtrics");
        assertThat(read.faults()).isEmpty();
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.scores().nps()).isEqualTo(9);
            assertThat(draft.verbatim()).isEqualTo("Quick");
        });
    }

    @Test
    void surveymonkey_is_known_when_a_column_was_put_before_the_respondent() {
        Reading read = read("""
                #,Respondent ID,End Date,How likely are you to recommend us?,Why?
                ,,,Response,Open-Ended Response
                1,11,03/14/2026 09:05:11 PM,10,Quick
                """);
        assertThat(read.how().layout()).isEqualTo("surveymonkey");
        assertThat(read.faults()).isEmpty();
        assertThat(read.drafts()).singleElement().satisfies(
                draft -> assertThat(draft.externalId()).isEqualTo("11"));
    }

    @Test
    void surveymonkey_asks_with_many_options_beneath_few_questions() {
        String options = IntStream.range(0, 60).mapToObj(at -> ",Option " + at)
                .collect(Collectors.joining());
        Reading read = read("Respondent ID,Collector ID,End Date,Email Address,How likely are you"
                + " to recommend us?,Which of these?" + ",".repeat(59) + "\n,,,,Response" + options
                + "\n11,9,03/14/2026 09:05:11 PM,,Extremely likely - 10" + options + "\n");
        assertThat(read.how().layout()).isEqualTo("surveymonkey");
        assertThat(read.faults()).isEmpty();
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.scores().nps()).isEqualTo(10);
            assertThat(draft.further()).hasSize(60);
        });
    }

    @Test
    void semicolons_are_found_though_each_answer_holds_more_commas() {
        Reading read = read("Zeitstempel;NPS (0-10);Warum?\n"
                + "1.3.2026;9;Nett, schnell, gut, klar, fair\n"
                + "2.3.2026;8;Nett, schnell, gut, klar, teuer, aber fair\n"
                + "3.3.2026;7;Nett, langsam, gut, klar, fair\n");
        assertThat(read.how().separator()).isEqualTo("semicolon");
        assertThat(read.drafts()).hasSize(3).first().satisfies(draft -> assertThat(
                draft.verbatim()).isEqualTo("Nett, schnell, gut, klar, fair"));
    }

    @Test
    void what_no_layout_knows_is_refused_with_the_columns_it_has() {
        assertThatThrownBy(() -> read("Agent,Note,Datum\nMo,fein,1.3.2026\n"))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.detail())
                        .contains("\"Agent\"", "\"Note\"", "\"Datum\""));
    }
}
