/**
 * The receipt of a return and of any sum of money: its lines with the benefit, how well each is
 * shown and who verified it, over REST, as a paper, and as a table to take along.
 */
@NullMarked
package waymark.query.measure.benefit.receipt;

import org.jspecify.annotations.NullMarked;
