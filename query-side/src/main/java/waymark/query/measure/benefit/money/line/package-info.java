/** Which lines of money an event makes: pure functions, so that a rebuild finds the same. */
@NullMarked
package waymark.query.measure.benefit.money.line;

import org.jspecify.annotations.NullMarked;
