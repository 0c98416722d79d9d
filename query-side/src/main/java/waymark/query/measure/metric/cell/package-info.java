/**
 * Counts of answers as additive cells by what they are, the day they were received and the day they
 * were recorded, so that a metric of a million answers, as of any moment, is a sum over a few
 * hundred rows. Each customer has one voice in a period, the latest (MET-6). Metrics are read
 * through {@link waymark.query.measure.metric.cell.Cells}.
 */
@NullMarked
package waymark.query.measure.metric.cell;

import org.jspecify.annotations.NullMarked;
