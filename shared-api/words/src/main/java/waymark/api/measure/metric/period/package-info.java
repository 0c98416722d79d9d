/** Periods of the calendar; in each of them a customer has one voice (MET-6). */
@NullMarked
package waymark.api.measure.metric.period;

import org.jspecify.annotations.NullMarked;
