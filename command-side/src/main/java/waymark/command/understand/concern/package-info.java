/** What insights and problems ask alike: whether whom and what they concern is there. */
@NullMarked
package waymark.command.understand.concern;

import org.jspecify.annotations.NullMarked;
