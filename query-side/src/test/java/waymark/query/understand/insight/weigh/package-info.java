/** The fold of insights, and how far their evidence carries. */
@NullMarked
package waymark.query.understand.insight.weigh;

import org.jspecify.annotations.NullMarked;
