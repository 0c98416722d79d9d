/** Another policy tried on past decisions, over REST and on a page (U9). */
@NullMarked
package waymark.query.choose.initiative.web.backtest;

import org.jspecify.annotations.NullMarked;
