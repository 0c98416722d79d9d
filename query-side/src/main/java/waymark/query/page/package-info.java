/**
 * What every page shares: the frame around it (person, clocks, programme), how figures and dates
 * are said, and tables that are shown and exported alike. Pages of all subjects use it; the facts
 * in the frame come through {@link waymark.query.page.FrameFacts}.
 */
@NullMarked
package waymark.query.page;

import org.jspecify.annotations.NullMarked;
