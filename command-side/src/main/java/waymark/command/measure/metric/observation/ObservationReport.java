package waymark.command.measure.metric.observation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import waymark.api.measure.metric.observation.Reading;
import waymark.api.measure.metric.observation.Span;

/**
 * What a file of observations brings, or brought.
 *
 * @param preview whether nothing was recorded
 * @param ignored headings that mean nothing here
 * @param rows what was understood
 * @param rejected what was not, with its place
 */
record ObservationReport(
        boolean preview, List<String> ignored, List<Row> rows, List<Rejected> rejected) {

    /** What becomes of a row. */
    enum State {
        NEW, HERE_ALREADY, LOADED
    }

    /**
     * One row.
     *
     * @param line of the file, from 1
     * @param reference what it is called here now, once it is loaded
     * @param position up to where one must have read to see it
     */
    record Row(long line, Span span, Reading reading, State state, @Nullable String reference,
            @Nullable Long position) {}

    /**
     * A row that cannot be right.
     *
     * @param line of the file, from 1
     * @param column its heading, or empty when it is the whole row
     * @param value what stands there
     * @param reason what is wrong and what would be right
     */
    record Rejected(long line, String column, String value, String reason) {}

    /** Up to where one must have read to see all of it; 0 when nothing was recorded. */
    long position() {
        return rows.stream().map(Row::position).filter(Objects::nonNull)
                .mapToLong(Long::longValue).max().orElse(0);
    }
}
