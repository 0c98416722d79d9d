/** The pages that compare a metric: two periods or parts, its parts, and what drives it. */
@NullMarked
package waymark.query.measure.metric.page.reading;

import org.jspecify.annotations.NullMarked;
