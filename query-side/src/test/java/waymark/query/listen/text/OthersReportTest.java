package waymark.query.listen.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.query.listen.text.measured.Fetched;
import waymark.query.listen.text.measured.OthersReport;
import waymark.query.listen.text.plain.PlainAnalyser;

/** What the analyser makes of three thousand sentences it was never mended by. */
class OthersReportTest {

    private static final Path REPORT = Path.of("TEXT-OTHERS.md");
    private static final int EACH = 990;

    private static final String HEAD = """
            # What the plain analyser makes of what others labelled

            Three thousand sentences of reviews of telephones, films and restaurants, each
            labelled good or bad: “Sentiment Labelled Sentences” (Kotzias and others, 2015,
            CC BY 4.0), as the npm package sentiment 5.0.2 carries them. No word list was mended
            by them. There is no set of customers' comments with themes in any package of the
            registries that we know of, so themes are measured by our own alone.

            Written by `OthersReportTest`, which fetches them and is skipped where npm is
            absent; approved with `-Dwaymark.approve=true`.
            """;

    @Test
    void what_is_hit_and_missed_of_what_others_labelled_is_as_it_was_approved()
            throws IOException {
        OthersReport report = new OthersReport(new PlainAnalyser());
        StringBuilder told = new StringBuilder(HEAD);
        for (String name : List.of("amazon", "imdb", "yelp")) {
            Optional<List<Fetched>> sentences = Fetched.set(name);
            assumeThat(sentences).as("npm fetched the sentences").isPresent();
            assertThat(sentences.orElseThrow()).hasSizeGreaterThan(EACH);
            told.append(report.chapter(name, sentences.orElseThrow()));
        }
        if (Boolean.getBoolean("waymark.approve")) {
            Files.writeString(REPORT, told.toString());
        }
        assertThat(REPORT).as("run with -Dwaymark.approve=true").content()
                .isEqualTo(told.toString());
    }
}
