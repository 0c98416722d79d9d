/** What was observed of metrics by hand or from files, with all that it ever said (MET-2). */
@NullMarked
package waymark.query.measure.metric.observation;

import org.jspecify.annotations.NullMarked;
