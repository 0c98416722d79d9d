package waymark.query.listen.feedback.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import waymark.api.listen.feedback.FeedbackQuery.FindImport;
import waymark.api.listen.feedback.FeedbackQuery.ImportView;
import waymark.api.listen.feedback.FeedbackQuery.Stage;
import waymark.api.listen.feedback.intake.FeedbackImportId;
import waymark.query.kernel.Asks;
import waymark.query.kernel.Named;
import waymark.query.kernel.Queries;
import waymark.query.kernel.Viewer;
import waymark.query.kernel.following.Followed;

/**
 * Tells a running import's progress as server-sent events, about twice a second, until it is over.
 * Each listener costs one virtual thread, which waits most of the time.
 */
@RestController
@Tag(name = "listen")
class ProgressStream {

    private static final long EVERY_MILLIS = 400;

    /** Then the browser asks again by itself. */
    private static final int TIMES = 1_500;

    private final Queries queries;
    private final Named named;
    private final Followed followed;
    private final Work work;
    private final JsonMapper json;
    private final CountDownLatch closing = new CountDownLatch(1);

    ProgressStream(Queries queries, Named named, Followed followed, Work work,
            JsonMapper json) {
        this.queries = queries;
        this.named = named;
        this.followed = followed;
        this.work = work;
        this.json = json;
    }

    /**
     * One event.
     *
     * @param state how far the import has come
     * @param percent how much of its file was worked through
     * @param rowsPerSecond since its run began, once that can be told
     * @param secondsLeft if it goes on like this, where that can be told
     */
    record Progress(String state, long rowsRead, long rowsKept, long rowsRejected,
            long rowsDuplicate, long percent, @Nullable Long rowsPerSecond,
            @Nullable Long secondsLeft) {

        static Progress of(ImportView view, Pace pace) {
            boolean over = view.stage() != Stage.REQUESTED;
            var tally = view.tally();
            return new Progress(view.stage().name(), tally.rowsRead(), tally.rowsKept(),
                    tally.rowsRejected(), tally.rowsDuplicate(), over ? 100 : pace.percent(),
                    pace.rowsPerSecond(), over ? null : pace.secondsLeft());
        }
    }

    @GetMapping(path = "/api/feedback-imports/{id}/progress",
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Asks(FindImport.class)
    @Operation(operationId = "followFeedbackImport",
            summary = "Follow a running import as server-sent events")
    void follow(@PathVariable String id, Viewer viewer, HttpServletResponse response)
            throws IOException, InterruptedException {
        String stream = named.stream(FeedbackImportId.SUBJECT, id);
        Progress now = now(stream, viewer);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        OutputStream out = response.getOutputStream();
        for (int times = 0; times < TIMES; times++) {
            boolean over = !now.state().equals(Stage.REQUESTED.name());
            out.write(("event: " + (over ? "over" : "progress") + "\ndata: "
                    + json.writeValueAsString(now) + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            if (over || closing.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
            now = now(stream, viewer);
        }
    }

    private Progress now(String stream, Viewer viewer) {
        ImportView view = queries.ask(
                new FindImport(stream), viewer.knowing(followed.position()));
        return Progress.of(view, work.pace(stream, view.tally()));
    }

    /** Whoever listens is let go, so that the program can stop. */
    @EventListener
    void closing(ContextClosedEvent closed) {
        closing.countDown();
    }
}
