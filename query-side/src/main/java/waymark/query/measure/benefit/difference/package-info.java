/**
 * What lies between two views of a figure of money: an earlier one, by its day and by what was
 * known, and the one that is asked. The lines that one of them counts and the other does not are
 * told with the reason, and add up to the difference exactly.
 */
@NullMarked
package waymark.query.measure.benefit.difference;

import org.jspecify.annotations.NullMarked;
