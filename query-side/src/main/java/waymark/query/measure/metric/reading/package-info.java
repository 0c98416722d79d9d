/**
 * What metrics say: series with breaks and signals, parts against the rest, comparisons, what
 * moved, and what drives it. Whatever picks one out of many holds false discoveries down (MET-4).
 */
@NullMarked
package waymark.query.measure.metric.reading;

import org.jspecify.annotations.NullMarked;
