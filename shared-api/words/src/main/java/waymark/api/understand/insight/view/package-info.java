/** Insights as they can be read: with how far their evidence carries, and what leans on them. */
@NullMarked
package waymark.api.understand.insight.view;

import org.jspecify.annotations.NullMarked;
