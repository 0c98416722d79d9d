/**
 * Decides what a metric is. A changed question, scale, method or population is a new version that
 * holds from a day on; nothing that was measured before is touched.
 */
@NullMarked
package waymark.command.measure.metric;

import org.jspecify.annotations.NullMarked;
