/** Metrics as they are read: the figure, its interval, how many answers, and what it says. */
@NullMarked
package waymark.query.measure.metric;

import org.jspecify.annotations.NullMarked;
