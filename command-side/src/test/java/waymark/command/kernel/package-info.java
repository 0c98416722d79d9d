/** What the kernel of the command side does by itself, without a stream. */
@NullMarked
package waymark.command.kernel;

import org.jspecify.annotations.NullMarked;
