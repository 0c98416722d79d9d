package waymark.minilm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import waymark.query.listen.text.TextAnalyser;
import waymark.query.listen.text.measured.Labelled;
import waymark.query.listen.text.measured.TextReport;
import waymark.query.listen.text.plain.PlainAnalyser;

class MiniLmAnalyserTest {

    private static final Path REPORT = Path.of("TEXT.md");

    private final TextAnalyser analyser = new MiniLmAnalyser();

    @Test
    void it_is_found_on_the_class_path_and_takes_the_place_of_the_plain_one() {
        assertThat(ServiceLoader.load(TextAnalyser.class).findFirst()).get()
                .isInstanceOf(MiniLmAnalyser.class);
    }

    @Test
    void no_comment_that_was_held_out_is_among_its_examples() {
        assertThat(Labelled.of("en", "english").stream().filter(Labelled::isHeldOut)
                .map(Labelled::text))
                .doesNotContainAnyElementsOf(Example.lines().stream()
                        .map(line -> line.substring(line.lastIndexOf('\t') + 1)).toList());
    }

    @Test
    void it_tells_a_theme_by_what_is_meant_where_no_key_word_stands() {
        assertThat(analyser.analyse("The fitter never showed up at our house", null).themes())
                .contains("appointment");
    }

    @Test
    void other_languages_are_left_to_the_word_lists() {
        String german = "Das Paket wurde einfach in den Regen gestellt.";
        assertThat(analyser.analyse(german, null))
                .isEqualTo(new PlainAnalyser().analyse(german, null));
    }

    @Test
    void what_is_hit_and_missed_is_as_it_was_approved() throws IOException {
        String told = """
                # What the language model hits and misses

                The comments and the rules of `query-side/TEXT.md`, read by all-MiniLM-L6-v2 and the
                labelled comments nearest to each. Its examples are the comments “used to mend”, so
                only those held out say how it reads what it has not seen. English alone is read by
                the model; the rest is as the word lists read it.

                Written by `MiniLmAnalyserTest`; approved with `-Dwaymark.approve=true`.

                """ + new TextReport(analyser).told();
        if (Boolean.getBoolean("waymark.approve")) {
            Files.writeString(REPORT, told);
        }
        assertThat(REPORT).as("run with -Dwaymark.approve=true").content().isEqualTo(told);
    }
}
