/** What another policy would have chosen (U9). */
@NullMarked
package waymark.query.choose.initiative.backtest;

import org.jspecify.annotations.NullMarked;
