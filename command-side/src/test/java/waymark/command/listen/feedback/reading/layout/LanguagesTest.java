package waymark.command.listen.feedback.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.api.kernel.refusal.Refused;
import waymark.api.listen.feedback.FeedbackEvent.Further;
import waymark.command.listen.feedback.reading.Reading;

/** Forms and surveys as they ask and are exported in many languages. */
class LanguagesTest {

    @TempDir private Path directory;

    private Reading read(String text) {
        return Reading.of(Reading.file(directory, text), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Sygnatura czasowa | Jak bardzo polecisz nas znajomemu? | Dlaczego?",
            "Časová značka | Jak pravděpodobně nás doporučíte? | Proč?",
            "Horodateur | Recommanderiez-vous notre service ? | Pourquoi ?",
            "Marca temporal | ¿Nos recomendaría? | ¿Por qué?",
            "Marca temporal | ¿Qué tan probable es que nos recomiende? | ¿Por qué?",
            "Carimbo de data/hora | Você nos recomendaria? | Por quê?",
            "Informazioni cronologiche | Ci consiglierebbe? | Perché?",
            "Tijdstempel | Zou u ons aanbevelen? | Wat is de reden?",
            "Tidstämpel | Skulle du rekommendera oss? | Varför?",
            "Tidsstempel | Vil du anbefale oss? | Hvorfor?",
            "Aikaleima | Suosittelisitko meitä? | Miksi?",
            "Időbélyeg | Ajánlana minket? | Miért?",
            "Zaman damgası | Bizi tavsiye eder misiniz? | Neden?",
            "Отметка времени | Порекомендуете ли вы нас? | Почему?",
            "タイムスタンプ | 友人に勧めますか | その理由は",
            "타임스탬프 | 추천하시겠습니까? | 이유는?",
            "时间戳记 | 您会推荐我们吗 | 为什么"})
    void a_form_asks_who_would_recommend_in_whatever_language(
            String time, String asked, String why) {
        Reading read = read(time + "," + asked + "," + why + "\n2026/03/14 9:05:11,9,schnell\n");
        assertThat(read.how().layout()).isEqualTo("google-forms");
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.scores().nps()).isEqualTo(9);
            assertThat(draft.verbatim()).isEqualTo("schnell");
        });
    }

    @Test
    void a_form_that_asks_for_no_score_is_one_and_keeps_all_it_was_told() {
        Reading read = read("Timestamp,What could we improve?,How did you hear of us?\n"
                + "3/14/2026 9:05:11,The queue,A friend\n");
        assertThat(read.how().layout()).isEqualTo("google-forms");
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.verbatim()).isEqualTo("The queue");
            assertThat(draft.further()).extracting(Further::answer).containsExactly("A friend");
        });
        assertThatThrownBy(() -> read("Timestamp,Temperature\n3/14/2026 9:05:11,21\n"))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"Horodateur, 3", "Marca temporal, 3", "Carimbo de data/hora, 3", "Timestamp, 4"})
    void days_that_could_be_either_are_read_as_the_language_of_their_column_writes_them(
            String column, int day) {
        Reading read = read(column + ",NPS (0-10)\n03/04/2026 09:05:11,9\n");
        assertThat(read.drafts().getFirst().when().on().getDayOfMonth()).isEqualTo(day);
        assertThat(read.days()).contains("assumed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Sa., 14.03.2026 21:05 | 2026-03-14T21:05:00Z",
            "sobota, 14 marca 2026 21:05 | 2026-03-14T21:05:00Z",
            "14 października 2026 21:05 | 2026-10-14T21:05:00Z",
            "14. března 2026 21:05 | 2026-03-14T21:05:00Z",
            "mar. 14 mars 2026 21:05 | 2026-03-14T21:05:00Z",
            "14/03/2026 - 21:05 | 2026-03-14T21:05:00Z",
            "9:05 PM, 14 Mar 2026 | 2026-03-14T21:05:00Z",
            "21:05 14/03/2026 | 2026-03-14T21:05:00Z",
            "March 14, 2026 21:05 | 2026-03-14T21:05:00Z",
            "Sat Mar 14 2026 | ''"})
    void days_are_read_behind_their_weekday_or_their_time(String written, String moment) {
        Reading read = read("Timestamp,NPS (0-10)\n\"" + written + "\",9\n");
        assertThat(read.faults()).isEmpty();
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.when().on().getDayOfMonth()).isEqualTo(14);
            assertThat(draft.when().at())
                    .isEqualTo(moment.isEmpty() ? null : Instant.parse(moment));
        });
    }

    @Test
    void surveymonkey_is_known_in_other_languages() {
        Reading read = read("""
                ID du répondant,ID du collecteur,Date de début,Date de fin,Adresse IP,\
                Adresse email,Prénom,Nom de famille,Données personnalisées 1,\
                Recommanderiez-vous notre service ?,Pourquoi ?
                ,,,,,,,,,Réponse,Réponse libre
                11,9,03/04/2026 09:00:00,03/04/2026 09:05:11,203.0.113.7,a@waymark.example,Ana,\
                Bound,,8,Rapide
                """);
        assertThat(read.how().layout()).isEqualTo("surveymonkey");
        assertThat(read.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.externalId()).isEqualTo("11");
            assertThat(draft.scores().nps()).isEqualTo(8);
            assertThat(draft.verbatim()).isEqualTo("Rapide");
            assertThat(draft.person().name()).isEqualTo("Ana Bound");
            assertThat(draft.when().on()).isEqualTo(LocalDate.of(2026, 4, 3));
        });
    }

    @Test
    void surveymonkey_may_give_each_figure_of_a_scale_a_column_of_its_own() {
        String figures = IntStream.range(1, 10).mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        Reading read = read("Respondent ID,End Date,How likely are you to recommend us?"
                + ",".repeat(10) + ",Why?\n,,Not at all likely - 0," + figures
                + ",Extremely likely - 10,Open-Ended Response\n"
                + "11,03/14/2026 09:05:11 PM,,,,,,,,,8,,,Quick\n"
                + "12,03/14/2026 09:06:11 PM,Not at all likely - 0,,,,,,,,,,,\n"
                + "13,03/14/2026 09:07:11 PM,,,,,,,,,,,Extremely likely - 10,\n"
                + "14,03/14/2026 09:08:11 PM,,1,,,,,,,,9,,\n");
        assertThat(read.drafts()).extracting(draft -> draft.scores().nps())
                .containsExactly(8, 0, 10);
        assertThat(read.drafts().getFirst().verbatim()).isEqualTo("Quick");
        assertThat(read.faults()).singleElement().satisfies(
                fault -> assertThat(fault.reason()).contains("Another column"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "n/a", "NA", "nan", "NULL", "-", "Keine Angabe"})
    void a_score_that_was_not_given_spoils_no_answer(String nothing) {
        Reading read = read("Timestamp,NPS (0-10),Why?\n2026-03-14," + nothing + ",Quick\n");
        assertThat(read.faults()).isEmpty();
        assertThat(read.drafts()).singleElement().satisfies(
                draft -> assertThat(draft.scores().nps()).isNull());
    }

    @Test
    void FBK_5_who_would_recommend_by_yes_or_no_or_from_one_to_five_gives_no_score_of_ten() {
        String form = "Timestamp,Would you recommend us?,Why?\n";
        assertThat(read(form + "3/14/2026 9:05:11,1,Quick\n".repeat(6)).drafts())
                .allSatisfy(draft -> assertThat(draft.scores().nps()).isNull());
        assertThat(read(form + IntStream.range(0, 25).mapToObj(
                at -> "3/14/2026 9:05:11," + (1 + at % 5) + ",Quick\n")
                .collect(Collectors.joining())).drafts())
                .allSatisfy(draft -> assertThat(draft.scores().nps()).isNull());
    }
}
