package waymark.trial.planted;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import waymark.query.kernel.check.Comparison;
import waymark.query.kernel.check.Fingerprint;

/** Somebody inside a node who tells what cannot be seen from outside, at an address of its own. */
@Component
@ConditionalOnProperty("waymark.trial.inspected")
final class Inspector implements DisposableBean {

    private final HttpServer server;

    Inspector(Fingerprint fingerprint, EventProcessingConfiguration processing,
            ObjectProvider<SwitchedLog> log) throws IOException {
        server = HttpServer.create(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        answer("/compare", any -> told(fingerprint.compare()));
        answer("/segments/", name -> segments(processing, name));
        answer("/plant/", name -> {
            log.getObject().plant(name);
            return "planted";
        });
        server.start();
        System.out.println("Inspector is at http://127.0.0.1:"
                + server.getAddress().getPort());
    }

    /** Nothing where all followers stand as a replay makes them, else what differs. */
    private static String told(Comparison comparison) {
        return comparison.equal()
                ? ""
                : "up to " + comparison.position() + ": "
                        + comparison.differences();
    }

    /** The numbers of the segments of a processor that this node works on, in order. */
    private static String segments(EventProcessingConfiguration processing, String name) {
        return processing.eventProcessor(name, StreamingEventProcessor.class)
                .map(one -> one.processingStatus().values().stream()
                        .filter(status -> !status.isErrorState())
                        .map(status -> status.getSegment().getSegmentId()).sorted().toList())
                .map(numbers -> String.join(" ", numbers.stream().map(String::valueOf).toList()))
                .orElse("");
    }

    /** @param tell what to say, given what follows the path */
    private void answer(String path, UnaryOperator<String> tell) {
        server.createContext(path, asked -> {
            try (HttpExchange answering = asked) {
                reply(answering, tell, path);
            }
        });
    }

    private static void reply(HttpExchange asked, UnaryOperator<String> tell, String path)
            throws IOException {
        int status = 200;
        String words;
        try {
            words = tell.apply(asked.getRequestURI().getPath().substring(path.length()));
        } catch (RuntimeException failed) {
            status = 500;
            words = failed.toString();
        }
        byte[] body = words.getBytes(StandardCharsets.UTF_8);
        asked.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        asked.getResponseBody().write(body);
    }

    @Override
    public void destroy() {
        server.stop(0);
    }
}
