package waymark.app.testing.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import waymark.app.testing.Answer;
import waymark.app.testing.Http;

/** Files of answers, which are read in after they were handed in. */
public final class Imports {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Hands a file in for this source: the answer, whatever it is. */
    public static Answer sent(Http by, String source, byte[] file) {
        return by.upload("/api/feedback-imports", Map.of("source", source), "answers.csv", file);
    }

    /** Waits for the import that was sent: as it is read once it is over, well or not. */
    public static Answer ended(Http reader, Answer sent) {
        return await().atMost(LONGEST).until(
                () -> reader.get(sent.header("Location") + "?after="
                        + sent.header("Waymark-Position")),
                read -> read.status() == 200 && !read.at("state").equals("REQUESTED"));
    }

    /** Hands a file in and waits for its answers, whose import must have gone well. */
    public static Answer finished(Http by, String source, String file) {
        Answer sent = sent(by, source, file.getBytes(StandardCharsets.UTF_8)).is(202);
        Answer ended = ended(by, sent);
        assertThat(ended.at("state")).as("%s", ended).isEqualTo("FINISHED");
        return ended;
    }

    private Imports() {}
}
