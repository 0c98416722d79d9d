/** Which lines of money an event makes. */
@NullMarked
package waymark.query.measure.benefit.money.line;

import org.jspecify.annotations.NullMarked;
