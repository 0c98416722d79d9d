/**
 * Decides what was observed of metrics that are measured by hand. Of a metric there is one
 * observation of a period and part; whoever sees it otherwise corrects it (MET-2).
 */
@NullMarked
package waymark.command.measure.metric.observation;

import org.jspecify.annotations.NullMarked;
