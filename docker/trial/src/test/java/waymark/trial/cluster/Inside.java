package waymark.trial.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import waymark.trial.oracle.Breach;
import waymark.trial.oracle.Breach.Kind;
import waymark.trial.program.Node;

/** What the inspector of a node says. */
public final class Inside {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Node node;

    public Inside(Node node) {
        this.node = node;
    }

    /** Nothing where the rows of all followers are what a replay of the log makes. */
    public List<Breach> compare() {
        String differs = ask("/compare");
        return differs.isEmpty() ? List.of() : List.of(new Breach(Kind.PAGE, differs));
    }

    /** The segments of a processor that this node works on. */
    public List<Integer> segments(String processor) {
        String numbers = ask("/segments/" + processor);
        return numbers.isEmpty()
                ? List.of()
                : Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList();
    }

    /** Has the node's log have a defect, or none where the name is empty. */
    public void plant(String defect) {
        ask("/plant/" + defect);
    }

    private String ask(String path) {
        try {
            HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(
                    URI.create(node.inspector() + path)).timeout(PATIENCE).build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
