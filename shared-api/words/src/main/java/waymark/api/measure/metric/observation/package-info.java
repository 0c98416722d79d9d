/**
 * What was observed of a metric by hand or from a file, one stream an observation. A correction
 * supersedes, and what it superseded stays visible (MET-2).
 */
@NullMarked
package waymark.api.measure.metric.observation;

import org.jspecify.annotations.NullMarked;
