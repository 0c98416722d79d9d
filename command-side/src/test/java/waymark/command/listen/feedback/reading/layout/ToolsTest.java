package waymark.command.listen.feedback.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackRefusal;
import waymark.api.listen.feedback.Placed.Attribute;
import waymark.command.listen.feedback.reading.Draft;
import waymark.command.listen.feedback.reading.Reading;

/** Exports of tools that ask customers for a score. */
class ToolsTest {

    @TempDir private Path directory;

    private Reading read(String text) {
        return Reading.of(Reading.file(directory, text), null);
    }

    @Test
    void typeform_names_its_rows_by_ids_and_its_days_in_universal_time() {
        Reading read = read("""
                #,How likely are you to recommend us to a friend?,What could we do better?,\
                Which shop?,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),\
                Network ID,Tags,Ending
                068127e3d5e9ca5f5fac8e04fa692a9e,9,Open on Sundays,North,completed,\
                2026-03-14 09:05:14,,2026-03-14 09:05:40,d3560842b2,,
                """);
        assertThat(read.how().layout()).isEqualTo("typeform");
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.externalId()).isEqualTo("068127e3d5e9ca5f5fac8e04fa692a9e");
            assertThat(draft.scores().nps()).isEqualTo(9);
            assertThat(draft.verbatim()).isEqualTo("Open on Sundays");
            assertThat(draft.when().at()).isEqualTo(Instant.parse("2026-03-14T09:05:40Z"));
        });
    }

    @Test
    void FBK_1_rows_that_are_merely_counted_tell_no_answer_of_another_file() {
        String form = "#,How satisfied are you?,Start Date (UTC),Submit Date (UTC),Network ID\n";
        assertThat(read(form + "1,4,2026-03-14 09:00:00,2026-03-14 09:05:40,n1\n").drafts())
                .singleElement().satisfies(draft -> {
                    assertThat(draft.externalId()).isNull();
                    assertThat(draft.scores().csat()).isEqualTo(4);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Response ID,Score,Comment,Person ID,Name,Email,Created at,Tags"
                    + "|r1,9,Quick,p1,Ana,a@waymark.example,2026-03-14 21:45:47 UTC,",
            "id,person,survey_type,score,comment,permalink,created_at,updated_at"
                    + "|r1,p1,nps,9,Quick,https://d.example/r1,1773524747,",
            "Survey type,Score,Comment,Person ID,Responded at,Response ID"
                    + "|NPS,9,Quick,p1,2026-03-14 14:45:47 -0700,r1"})
    void delighted_is_known_as_it_exports_and_as_its_interface_answers(String header, String row) {
        Reading read = read(header + "\n" + row + "\n");
        assertThat(read.how().layout()).isEqualTo("delighted");
        assertThat(read.faults()).isEmpty();
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.externalId()).isEqualTo("r1");
            assertThat(draft.scores().nps()).isEqualTo(9);
            assertThat(draft.verbatim()).isEqualTo("Quick");
            assertThat(draft.person().customer()).isEqualTo("p1");
            assertThat(draft.when().at()).isEqualTo(Instant.parse("2026-03-14T21:45:47Z"));
        });
    }

    @ParameterizedTest
    @CsvSource({"CSAT, 4, csat", "5 Star, 4, stars", "smileys, 4, ''"})
    void FBK_5_a_score_is_of_the_kind_that_stands_beside_it(String kind, int score, String field) {
        Reading read = read("Response ID,Survey type,Score,Comment,Person ID,Created at\n"
                + "r1," + kind + "," + score + ",Well,p1,2026-03-14 09:00:00\n");
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.scores().nps()).isNull();
            assertThat(draft.scores().csat() != null).isEqualTo(field.equals("csat"));
            assertThat(draft.scores().stars() != null).isEqualTo(field.equals("stars"));
        });
    }

    @Test
    void asknicely_calls_the_score_an_answer() {
        Reading read = read("""
                response_id,person_id,name,email,answer,comment,status,sent,opened,responded,\
                segment,question_type
                77,5,Ana,a@waymark.example,3,Waited long,closed,1773522000,1773522100,1773524747,\
                gold,nps
                """);
        assertThat(read.how().layout()).isEqualTo("asknicely");
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.scores().nps()).isEqualTo(3);
            assertThat(draft.when().on()).isEqualTo(LocalDate.of(2026, 3, 14));
            assertThat(draft.placed().segment()).contains(new Attribute("segment", "gold"));
        });
    }

    @Test
    void zendesk_rates_good_or_bad_or_on_five_and_offers_that_nobody_took_are_no_answers() {
        String header = "id,ticket_id,requester_id,score,comment,created_at\n";
        Reading words = read(header + "360001,7,9,good,,2026-03-14T09:05:11Z\n"
                + "360002,8,9,bad,Nobody called,2026-03-15T09:05:11Z\n"
                + "360003,9,9,offered,,2026-03-16T09:05:11Z\n");
        assertThat(words.how().layout()).isEqualTo("zendesk-csat");
        assertThat(words.drafts()).hasSize(2).first().satisfies(draft -> assertThat(
                draft.placed().segment()).contains(new Attribute("score", "good")));
        assertThat(words.faults()).singleElement().satisfies(
                fault -> assertThat(fault.reason()).contains("Nobody answered"));
        Reading figures = read("Ticket ID,Ticket satisfaction rating,Ticket satisfaction comment,"
                + "Date\n7,5,Fine,2026-03-14\n8,2,,2026-03-15\n");
        assertThat(figures.drafts()).extracting(draft -> draft.scores().csat())
                .containsExactly(5, 2);
    }

    @Test
    void medallia_is_known_where_it_asks_for_a_score_and_else_guessed() {
        Reading read = read("""
                Survey ID,Response Date,Unit,Likelihood to Recommend,Overall Satisfaction,\
                Reason for score
                s1,3/14/2026 9:05 AM,North,10,9,Kind people
                """);
        assertThat(read.how().layout()).isEqualTo("medallia");
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.scores().nps()).isEqualTo(10);
            assertThat(draft.verbatim()).isEqualTo("Kind people");
        });
        assertThatThrownBy(() -> read("SurveyID,Creation Date,Overall Score\ns1,3/14/2026,4\n"))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal())
                        .isEqualTo(FeedbackRefusal.NO_SCORE_COLUMN));
    }

    @Test
    void chatwoot_is_known_by_its_links_in_whatever_language_its_header_is() {
        Reading read = read("""
                Nombre del agente,Calificación,Comentario,Nombre de contacto,Correo,Teléfono,\
                Enlace a la conversación,Fecha de registro
                Mo (mo@waymark.example),2,Tardaron mucho,Ana,a@waymark.example,,\
                https://chat.waymark.example/app/accounts/1/conversations/77,\
                2026-03-01 10:00:00 UTC

                ,5,,Bo,,,https://chat.waymark.example/app/accounts/1/conversations/78,\
                2026-03-02 10:00:00 UTC
                Periodo del informe 2026-03-01 a 2026-03-31
                """);
        assertThat(read.how().layout()).isEqualTo("chatwoot-csat");
        assertThat(read.faults()).isEmpty();
        assertThat(read.drafts()).extracting(draft -> draft.scores().csat())
                .containsExactly(2, 5);
        assertThat(read.drafts()).extracting(Draft::verbatim)
                .containsExactly("Tardaron mucho", null);
    }

    @Test
    void complaints_without_the_column_of_the_channel_are_the_bureaus_still() {
        Reading read = read("Date received,Product,Issue,Company,State,Timely response?\n"
                + "07/29/2013,Mortgage,Fees,A Bank,FL,Yes\n");
        assertThat(read.how().layout()).isEqualTo("cfpb-complaints");
        assertThat(read.drafts()).singleElement().satisfies(draft -> assertThat(
                draft.when().on()).isEqualTo(LocalDate.of(2013, 7, 29)));
    }
}
