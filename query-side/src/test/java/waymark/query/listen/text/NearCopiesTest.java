package waymark.query.listen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.query.listen.text.measured.Labelled;
import waymark.query.listen.text.plain.PlainAnalyser;

class NearCopiesTest {

    private static final String LONG = "I ordered a washing machine on the second of March and was"
            + " promised delivery within five days but after three weeks nobody can tell me where"
            + " it is and every person on the telephone gives me a different story";

    private final PlainAnalyser analyser = new PlainAnalyser();

    private boolean alike(String one, String other) {
        List<String> first = analyser.analyse(one, null).sketch();
        List<String> second = analyser.analyse(other, null).sketch();
        for (int part = 0; part < Math.min(first.size(), second.size()); part++) {
            if (first.get(part).equals(second.get(part))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void case_and_punctuation_make_no_difference() {
        assertThat(alike(LONG, LONG.toUpperCase(java.util.Locale.ROOT) + "!!!")).isTrue();
    }

    @Test
    void one_word_changed_is_nearly_the_same_wherever_it_stands() {
        String[] words = LONG.split(" ");
        long found = Stream.iterate(0, at -> at < words.length, at -> at + 1)
                .filter(at -> {
                    String[] changed = words.clone();
                    changed[at] = "sofa";
                    return alike(LONG, String.join(" ", changed));
                }).count();
        assertThat(found).as("of %d", words.length).isGreaterThanOrEqualTo(words.length * 9 / 10);
    }

    @Test
    void none_of_the_labelled_comments_is_taken_for_another() {
        Set<String> parts = new HashSet<>();
        for (Labelled one : Labelled.of("en", "english")) {
            List<String> sketch = analyser.analyse(one.text(), null).sketch();
            for (int part = 0; part < sketch.size(); part++) {
                assertThat(parts.add(part + sketch.get(part))).as(one.text()).isTrue();
            }
        }
    }

    @Test
    void a_few_words_are_never_a_copy() {
        assertThat(analyser.analyse("Great service, thank you", null).sketch()).isEmpty();
    }
}
