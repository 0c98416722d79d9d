package waymark.command.listen.feedback.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of our own in the layouts of survey tools. */
class SurveysTest {

    private static final String QUALTRICS = """
            StartDate,EndDate,Status,IPAddress,Finished,RecordedDate,ResponseId,\
            RecipientEmail,UserLanguage,Q1_NPS_GROUP,Q1,Q2
            Anfang,Ende,Typ,IP-Adresse,Beendet,Erfasst,Antwort-ID,E-Mail,Sprache,Gruppe,\
            Wie wahrscheinlich ist es?,Warum?
            "{""ImportId"":""startDate"",""timeZone"":""America/Denver""}",\
            "{""ImportId"":""endDate"",""timeZone"":""America/Denver""}",\
            "{""ImportId"":""status""}","{""ImportId"":""ipAddress""}",\
            "{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}",\
            "{""ImportId"":""_recordId""}","{""ImportId"":""recipientEmail""}",\
            "{""ImportId"":""userLanguage""}","{""ImportId"":""QID1_NPS_GROUP""}",\
            "{""ImportId"":""QID1""}","{""ImportId"":""QID2_TEXT""}"
            2026-03-01 08:00:00,2026-03-01 08:01:00,0,203.0.113.7,1,2026-03-01 08:01:02,\
            R_1,ana@waymark.example,DE,Promoter,9,Schnell
            2026-03-01 09:00:00,2026-03-01 09:01:00,1,203.0.113.7,1,2026-03-01 09:01:02,\
            R_2,,DE,Detractor,0,Nur ein Test
            """;

    @TempDir private Path directory;

    private Reading read(String text) {
        return Reading.of(Reading.file(directory, text), null);
    }

    private Reading read(String text, Charset charset) throws IOException {
        return Reading.of(
                Files.write(directory.resolve("answers.csv"), text.getBytes(charset)), null);
    }

    @Test
    void qualtrics_has_three_header_rows_and_says_its_time_zone_in_the_third() {
        Reading read = read(QUALTRICS);
        assertThat(read.how().layout()).isEqualTo("qualtrics");
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.when().at()).isEqualTo(Instant.parse("2026-03-01T15:01:02Z"));
            assertThat(draft.externalId()).isEqualTo("R_1");
            assertThat(draft.scores().nps()).isEqualTo(9);
            assertThat(draft.verbatim()).isEqualTo("Schnell");
            assertThat(draft.further()).as("no address of a machine").isEmpty();
        });
        assertThat(read.faults()).singleElement().satisfies(
                fault -> assertThat(fault.reason()).contains("preview"));
    }

    @Test
    void qualtrics_of_earlier_years_has_two_header_rows_a_mark_and_a_comma_at_the_end() {
        Reading read = read("\uFEFF" + """
                V1,V3,V6,V7,V8,V9,Q1,Q2,
                ResponseID,Name,IPAddress,Status,StartDate,EndDate,How satisfied are you?,Other,
                R_1,Anonymous,203.0.113.7,0,2026-03-01 08:00:00,2026-03-01 08:01:00,4,Fine,
                """);
        assertThat(read.how().layout()).isEqualTo("qualtrics-legacy");
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.scores().csat()).isEqualTo(4);
            assertThat(draft.when().on()).isEqualTo(LocalDate.of(2026, 3, 1));
            assertThat(draft.further()).hasSize(1);
        });
    }

    @Test
    void surveymonkey_may_have_a_second_header_row_of_options_and_no_day_at_all()
            throws IOException {
        Reading read = read("""
                RespondentID,Which of these did you use?,,Where did you hear of us?
                ,Shop,Caf\u00e9,Response
                1001,Shop,,A friend
                1002,,Caf\u00e9,
                1003,,,
                """, Charset.forName("windows-1252"));
        assertThat(read.how().layout()).isEqualTo("surveymonkey");
        assertThat(read.drafts()).hasSize(2);
        assertThat(read.drafts().getLast().further()).singleElement().satisfies(other -> {
            assertThat(other.question()).isEqualTo("Which of these did you use?: Caf\u00e9");
            assertThat(other.answer()).isEqualTo("Caf\u00e9");
        });
        assertThat(read.drafts().getFirst().when().on()).isEqualTo(Reading.HANDED_IN);
        assertThat(read.days()).contains("the day it was handed in");
        assertThat(read.faults()).singleElement().satisfies(
                fault -> assertThat(fault.line()).isEqualTo(5));
    }

    @Test
    void surveymonkey_as_it_usually_is_names_people_in_columns_of_their_own() {
        Reading read = read("""
                Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,\
                First Name,Last Name,Custom Data 1,How likely are you to recommend us?,Why?
                ,,,,,,,,,,Open-Ended Response
                11,9,03/14/2026 09:00:00 AM,03/14/2026 09:05:11 PM,203.0.113.7,\
                a@waymark.example,Ana,Bound,gold,10 - Extremely likely,Quick
                """);
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.scores().nps()).isEqualTo(10);
            assertThat(draft.person().name()).isEqualTo("Ana Bound");
            assertThat(draft.verbatim()).isEqualTo("Quick");
            assertThat(draft.when().at()).isEqualTo(Instant.parse("2026-03-14T21:05:11Z"));
        });
    }

    @Test
    void formbricks_asks_in_numbered_questions_and_writes_its_own_times() {
        Reading read = read("""
                No.,Response ID,Timestamp,Finished,Survey ID,User ID,\
                "1. How likely are you to recommend us?","2. What should we improve?"
                1,cm1,2026-01-02 04:00:00 GMT+8,Yes,s1,u1,3,The queue
                """);
        assertThat(read.how().layout()).isEqualTo("formbricks");
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.when().at()).isEqualTo(Instant.parse("2026-01-01T20:00:00Z"));
            assertThat(draft.scores().nps()).isEqualTo(3);
            assertThat(draft.verbatim()).isEqualTo("The queue");
            assertThat(draft.person().customer()).isEqualTo("u1");
        });
    }
}
