/**
 * What a metric is: its question, scale, method and population, which together make one version of
 * its definition. Wherever one of them changes, the series breaks (MET-6).
 */
@NullMarked
package waymark.api.measure.metric.definition;

import org.jspecify.annotations.NullMarked;
