package waymark.query.listen.feedback.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void MET_5_parts_of_five_or_more_are_shown_and_no_others() {
        assertThat(Suppression.shown(Map.of("North", 9L, "South", 7L), 16))
                .containsExactlyInAnyOrder("North", "South");
        assertThat(Suppression.shown(Map.of("North", 4L), 4)).isEmpty();
    }

    @Test
    void MET_5_what_is_not_shown_cannot_be_found_by_subtraction() {
        assertThat(Suppression.shown(Map.of("North", 9L, "South", 7L, "East", 4L), 20))
                .as("20 - 9 - 7 would tell East").containsExactly("North");
        assertThat(Suppression.shown(Map.of("North", 9L, "South", 7L), 17))
                .as("one belongs to no part").containsExactly("North");
        assertThat(Suppression.shown(Map.of("North", 9L, "East", 3L, "West", 2L), 14))
                .as("East and West are five together").containsExactly("North");
    }

    @Test
    void MET_5_whatever_the_parts_what_is_hidden_is_nobody_or_five() {
        for (int seed = 0; seed < 500; seed++) {
            Random dice = new Random(seed);
            Map<String, Long> parts = new HashMap<>();
            long whole = dice.nextInt(6);
            for (int part = 0; part < 1 + dice.nextInt(6); part++) {
                long n = 1L + dice.nextInt(12);
                parts.put("part " + part, n);
                whole += n;
            }
            Set<String> shown = Suppression.shown(parts, whole);
            long hidden = whole
                    - shown.stream().mapToLong(part -> parts.getOrDefault(part, 0L)).sum();
            assertThat(hidden == 0 || hidden >= 5 || shown.isEmpty()).as("seed %d", seed).isTrue();
            assertThat(shown).allMatch(part -> parts.getOrDefault(part, 0L) >= 5);
        }
    }
}
