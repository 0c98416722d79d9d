package waymark.app.demo.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void there_are_five_thousand_answers() {
        long all = Stream.of("relationship", "installation", "outage", "contact", "complaints",
                "reviews", "team").mapToLong(name -> rows(name).size()).sum();
        assertThat(all).isEqualTo(5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"relationship", "team"})
    void the_same_day_brings_the_same_answers(String name) {
        assertThat(rows(name)).isEqualTo(rows(name)).doesNotHaveDuplicates();
    }

    @Test
    void they_spread_over_two_years_and_none_lies_ahead() {
        List<LocalDate> days = rows("installation").stream()
                .map(row -> LocalDate.parse(row.split(",", -1)[1])).sorted().toList();
        assertThat(days.getFirst()).isEqualTo(TODAY.minusDays(730));
        assertThat(days.getLast()).isEqualTo(TODAY.minusDays(1));
    }

    private static List<String> rows(String name) {
        return new String(AnswerFile.of(Questionnaire.named(name), TODAY),
                StandardCharsets.UTF_8).lines().skip(1).toList();
    }
}
