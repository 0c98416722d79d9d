/** Stories about what is observed of metrics by hand or from a file. */
@NullMarked
package waymark.command.measure.metric.observation;

import org.jspecify.annotations.NullMarked;
