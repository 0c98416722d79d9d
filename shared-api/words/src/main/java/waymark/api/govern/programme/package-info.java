/**
 * The programme itself: how it was set up, its settings, its north star. Rules that guard big
 * money are settings here, not of every act.
 */
@NullMarked
package waymark.api.govern.programme;

import org.jspecify.annotations.NullMarked;
