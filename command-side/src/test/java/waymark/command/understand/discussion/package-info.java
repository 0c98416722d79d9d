/** Stories about what is said about items. */
@NullMarked
package waymark.command.understand.discussion;

import org.jspecify.annotations.NullMarked;
