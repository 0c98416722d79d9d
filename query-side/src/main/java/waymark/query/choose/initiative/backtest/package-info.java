/**
 * What another policy would have chosen of what councils decided on, by what was known then, and
 * what came of the difference (U9). What was never built stays unknown.
 */
@NullMarked
package waymark.query.choose.initiative.backtest;

import org.jspecify.annotations.NullMarked;
