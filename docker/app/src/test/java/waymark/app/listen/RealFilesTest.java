package waymark.app.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import waymark.app.testing.Answer;
import waymark.log.EventLog;

/** Files that this project did not write; they lie beside it, not in it. */
class RealFilesTest extends Listening {

    @Autowired private EventLog log;

    @Test
    void a_form_of_google_gives_the_published_score_and_counts_once() throws IOException {
        byte[] file = file("googleforms-nps/input_01.csv");
        String source = source();
        Answer first = ended(send(source, file).is(202));
        assertTally(first, 39, 0, 0);
        assertThat(first.at("how/layout")).isEqualTo("google-forms");
        assertPublished(source);

        long before = log.head();
        Answer again = ended(send(source, file).is(202));
        assertTally(again, 0, 0, 39);
        assertThat(log.head()).as("the import's own two events").isEqualTo(before + 2);
        assertPublished(source);
    }

    @Test
    void the_same_answers_with_days_in_another_style_give_the_same_score() throws IOException {
        String source = source();
        Answer read = ended(send(source, file("googleforms-nps/input_02.csv")).is(202));
        assertTally(read, 39, 0, 0);
        assertThat(read.at("how/dateStyle")).isEqualTo("yyyy-MM-dd");
        assertPublished(source);
    }

    private void assertPublished(String source) {
        Answer score = nps("source=" + source).is(200);
        assertThat(score.at("value")).isEqualTo("-35.9");
        assertThat(score.text()).contains("\"value\":-35.90");
        assertThat(score.at("n")).isEqualTo("39");
        assertThat(score.at("promoters")).isEqualTo("8");
        assertThat(score.at("detractors")).isEqualTo("22");
        assertThat(score.text()).contains("\"low\":-57.51").contains("\"high\":-9.16");
        assertThat(score.at("thin")).isEqualTo("true");
    }

    private static byte[] file(String name) throws IOException {
        Path found = beside(Path.of("").toAbsolutePath(), "shared/data/" + name);
        assumeTrue(found != null, "shared/data/" + name + " does not lie beside the project");
        return Files.readAllBytes(java.util.Objects.requireNonNull(found));
    }

    private static @Nullable Path beside(@Nullable Path directory, String name) {
        if (directory == null) {
            return null;
        }
        Path here = directory.resolve(name);
        return Files.exists(here) ? here : beside(directory.getParent(), name);
    }
}
