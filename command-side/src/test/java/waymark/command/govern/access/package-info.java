/** Sees that who may act is known at once, and that what is known is not read again. */
@NullMarked
package waymark.command.govern.access;

import org.jspecify.annotations.NullMarked;
