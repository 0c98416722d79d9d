package waymark.app.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import waymark.api.listen.feedback.FeedbackEvent.FeedbackReceived;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.log.EventLog;
import waymark.log.Recorded;

/** Files that this project did not write; they lie beside it, not in it. */
@Order(Order.DEFAULT + 1)
class RealFilesHttpTest extends Listening {

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

    @Test
    void twenty_thousand_complaints_without_ids_all_count() throws IOException {
        String source = source(Map.of("kind", "COMPLAINT"));
        Answer read = ended(send(source, file("cfpb/makingdatavisual_11col.csv")).is(202));
        assertTally(read, 20_000, 0, 0);
        assertThat(read.at("how/layout")).isEqualTo("cfpb-complaints");
        JsonNode counts = as(Part.EMPLOYEE).get("/api/feedback-sources/" + source
                + "/attributes").is(200).json();
        assertThat(count(counts, "Timely response?", "1")).isEqualTo(19_436)
                .as("97.18 %").isEqualTo(20_000 * 9718 / 10_000);
        assertThat(count(counts, "Consumer disputed?", "1")).isEqualTo(3_938);
        assertThat(count(counts, "Consumer disputed?", "0")).isEqualTo(19_275 - 3_938);
    }

    private static long count(JsonNode counts, String name, String value) {
        return counts.get("attributes").valueStream()
                .filter(one -> one.get("name").asString().equals(name))
                .flatMap(one -> one.get("values").valueStream())
                .filter(one -> one.get("value").asString().equals(value))
                .mapToLong(one -> one.get("answers").asLong()).sum();
    }

    @Test
    void complaints_with_all_18_columns_are_recognised() throws IOException {
        Answer read = ended(send(source(), file("cfpb/insight_test_1_18col.csv")).is(202));
        assertThat(read.at("how/layout")).isEqualTo("cfpb-complaints");
        assertThat(read.at("rowsKept")).isEqualTo(read.at("rowsRead"));
    }

    @ParameterizedTest
    @CsvSource({"case280_input_02.csv, expected_case280.csv, 53, 47",
            "case281_input_01.csv, expected_case281.csv, 53, 0"})
    void of_a_log_of_complaints_the_published_rows_are_kept(
            String file, String published, long kept, long rejected) throws IOException {
        String source = source(Map.of("kind", "COMPLAINT"));
        Answer read = ended(send(source, file("complaints-log/" + file)).is(202));
        assertTally(read, kept, rejected, 0);
        assertThat(read.at("how/layout")).isEqualTo("complaints-log");
        assertThat(ids(source)).isEqualTo(new String(file("complaints-log/" + published),
                StandardCharsets.UTF_8).lines().skip(1)
                .map(line -> line.substring(0, line.indexOf(','))).collect(Collectors.toSet()));
    }

    /** The ids under which the answers of a source were recorded. */
    private Set<String> ids(String source) {
        String stream = "feedback-source/" + as(Part.ANALYST)
                .get("/api/feedback-sources/" + source).at("id").replace("feedback-source/", "");
        return log.after(0, Integer.MAX_VALUE).stream().map(Recorded::event)
                .filter(FeedbackReceived.class::isInstance).map(FeedbackReceived.class::cast)
                .filter(one -> one.source().value().equals(stream))
                .map(one -> String.valueOf(one.externalId())).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"qualtrics/sample.csv, qualtrics, 1", "qualtrics/sample_legacy.csv,"
            + " qualtrics-legacy, 1", "surveymonkey/StarWars.csv, surveymonkey, 1186",
            "surveymonkey/flying-etiquette.csv, surveymonkey, 1040"})
    void surveys_are_recognised_and_every_answer_is_kept(String name, String layout, long kept)
            throws IOException {
        Answer read = ended(send(source(), file(name)).is(202));
        assertThat(read.at("how/layout")).isEqualTo(layout);
        assertTally(read, kept, 0, 0);
    }

    private static byte[] file(String name) throws IOException {
        Path found = beside(Path.of("").toAbsolutePath(), "shared/data/" + name);
        String absent = "shared/data/" + name + " does not lie beside the project";
        if (Boolean.getBoolean("waymark.real-files")) {
            assertThat(found).as(absent).isNotNull();
        }
        assumeTrue(found != null, absent);
        return Files.readAllBytes(Objects.requireNonNull(found));
    }

    private static @Nullable Path beside(@Nullable Path directory, String name) {
        if (directory == null) {
            return null;
        }
        Path here = directory.resolve(name);
        return Files.exists(here) ? here : beside(directory.getParent(), name);
    }
}
