/**
 * Metrics as they are read: a score with its interval, a series with its breaks, a comparison with
 * what it allows to say. Periods are those of the calendar, so that each customer has one voice in
 * each of them (MET-6).
 */
@NullMarked
package waymark.api.measure.metric.view;

import org.jspecify.annotations.NullMarked;
