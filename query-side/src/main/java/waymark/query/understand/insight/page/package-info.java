/** Insights over REST and as pages. */
@NullMarked
package waymark.query.understand.insight.page;

import org.jspecify.annotations.NullMarked;
