/**
 * The figures of a metric by period: from cells of answers or from observations, with the intervals
 * that belong to them, the breaks between them, and what may not be shown of employees.
 */
@NullMarked
package waymark.query.measure.metric.figure;

import org.jspecify.annotations.NullMarked;
