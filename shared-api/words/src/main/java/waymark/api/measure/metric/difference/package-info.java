/**
 * What lies between two views of a metric: an earlier one, by its day and by what was known, and
 * the one that is asked (U3). What moved adds up to the difference exactly, in numbers of answers
 * and in the sum of which the figure is the mean.
 */
@NullMarked
package waymark.api.measure.metric.difference;

import org.jspecify.annotations.NullMarked;
