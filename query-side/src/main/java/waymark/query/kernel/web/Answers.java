package waymark.query.kernel.web;

import org.springframework.http.ResponseEntity;
import waymark.query.kernel.Viewer;

/** How an answer over HTTP says what it is the state of. */
public final class Answers {

    /**
     * One item: its version as {@code ETag}, to be named in {@code If-Match}, and the position of
     * the log up to which this is known.
     */
    public static <A> ResponseEntity<A> item(A body, long version, Viewer viewer) {
        return ResponseEntity.ok().eTag(Long.toString(version))
                .header("Waymark-Position", Long.toString(viewer.asOf().position()))
                .body(body);
    }

    /** Anything else: the position up to which this is known. */
    public static <A> ResponseEntity<A> of(A body, Viewer viewer) {
        return ResponseEntity.ok()
                .header("Waymark-Position", Long.toString(viewer.asOf().position()))
                .body(body);
    }

    private Answers() {}
}
