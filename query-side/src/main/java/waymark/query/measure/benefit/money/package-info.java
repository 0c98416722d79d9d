/**
 * The money ledger: one row a line of money with two clocks, the day it counts for and the event
 * it is known from. Every figure of money is a sum of its lines, and its receipt lists them.
 */
@NullMarked
package waymark.query.measure.benefit.money;

import org.jspecify.annotations.NullMarked;
