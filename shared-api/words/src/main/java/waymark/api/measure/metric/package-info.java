/**
 * What the programme measures. A metric is read from answers by a stated method, and comes with
 * the number of answers behind it, its interval and, where known, the response rate (MET-1).
 */
@NullMarked
package waymark.api.measure.metric;

import org.jspecify.annotations.NullMarked;
