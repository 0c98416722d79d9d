/** The pages of metrics: the list, a new one, and one with its chart, figures and commands. */
@NullMarked
package waymark.query.measure.metric.page;

import org.jspecify.annotations.NullMarked;
