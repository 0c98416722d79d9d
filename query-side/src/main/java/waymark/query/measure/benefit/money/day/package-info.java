/**
 * What all lines of money of a kind come to, day by day and from one position of the log to
 * another, so that the sum of the whole programme as of any moment is one over days.
 */
@NullMarked
package waymark.query.measure.benefit.money.day;

import org.jspecify.annotations.NullMarked;
