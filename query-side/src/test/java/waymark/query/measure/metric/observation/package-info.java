/** What is shown of observations, and what is left out because it would tell of few. */
@NullMarked
package waymark.query.measure.metric.observation;

import org.jspecify.annotations.NullMarked;
