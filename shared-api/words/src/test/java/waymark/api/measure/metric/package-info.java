/** What metrics are made of: periods of the calendar, and scores by method. */
@NullMarked
package waymark.api.measure.metric;

import org.jspecify.annotations.NullMarked;
