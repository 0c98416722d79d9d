/** The page of what was observed of a metric, with all that it ever said (MET-2). */
@NullMarked
package waymark.query.measure.metric.page.observation;

import org.jspecify.annotations.NullMarked;
