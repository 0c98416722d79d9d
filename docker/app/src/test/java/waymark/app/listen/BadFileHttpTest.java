package waymark.app.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import waymark.app.bounds.BadFile;
import waymark.app.testing.Answer;
import waymark.app.testing.Part;
import waymark.log.EventLog;

/** What cannot be read is refused in words and kept nowhere; what can, loses its bad rows alone. */
class BadFileHttpTest extends Listening {

    @Autowired private EventLog log;

    @ParameterizedTest
    @EnumSource(BadFile.class)
    void FBK_2_a_file_that_cannot_be_read_is_refused_and_nothing_of_it_is_kept(BadFile bad)
            throws IOException {
        String source = source();
        byte[] bytes = bad.bytes();
        long head = log.head();
        List<Path> spooled = spooled();
        Answer refused = send(source, bytes).refusedBy("FBK-2", 422);
        assertThat(refused.at("detail")).isNotBlank();
        as(Part.ANALYST).upload("/api/feedback-looks", Map.of("source", source), "answers.csv",
                bytes).refusedBy("FBK-2", 422);
        assertThat(log.head()).isEqualTo(head);
        assertThat(spooled).containsAll(spooled());
    }

    @Test
    void a_wrong_charset_is_found_out_and_a_broken_letter_spoils_its_row_alone() {
        String text = FORM + "3/17/2026 8:00:00,9,sch\u00f6n\n";
        Answer western = ended(send(source(), text.getBytes(StandardCharsets.ISO_8859_1))
                .is(202));
        assertTally(western, 5, 0, 0);
        assertThat(western.at("how/separator")).contains("comma, in ");
        assertTally(ended(send(source(), ("\uFEFF" + text)
                .getBytes(StandardCharsets.UTF_16BE)).is(202)), 5, 0, 0);
        assertTally(ended(send(source(), text.getBytes(StandardCharsets.UTF_16LE)).is(202)),
                5, 0, 0);
        byte[] broken = (FORM + "3/17/2026 8:00:00,9,bad: ?\n3/18/2026 8:00:00,9,"
                + "\u00e4\u00f6\u00fc".repeat(20) + "\n").getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < broken.length; at++) {
            broken[at] = at > 0 && broken[at] == '?' && broken[at - 1] == ' '
                    ? (byte) 0xFF
                    : broken[at];
        }
        assertTally(ended(send(source(), broken).is(202)), 5, 1, 0);
    }

    @Test
    void json_lines_lose_the_lines_that_are_none() {
        String source = source(Map.of("mapping", Map.of("columns", List.of(
                Map.of("header", "when", "field", "RECEIVED_AT"),
                Map.of("header", "score.nps", "field", "NPS"),
                Map.of("header", "words", "field", "VERBATIM")))));
        Answer read = imported(source, """
                {"when": "2026-03-01T10:00:00Z", "score": {"nps": 9}, "words": "a, b"}
                {"when": "2026-03-01T11:00:00Z", "score": {"nps": 9
                {"when": "2026-03-02T10:00:00Z", "score": {"nps": 3}, "more": true}
                """);
        assertTally(read, 2, 1, 0);
        assertThat(read.at("how/separator")).isEqualTo("JSON lines");
    }
}
