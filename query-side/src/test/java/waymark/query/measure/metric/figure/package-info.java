/** What may be shown, and where series break. */
@NullMarked
package waymark.query.measure.metric.figure;

import org.jspecify.annotations.NullMarked;
