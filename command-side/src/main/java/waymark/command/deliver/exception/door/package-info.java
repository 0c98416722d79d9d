/** The doors to exceptions. */
@NullMarked
package waymark.command.deliver.exception.door;

import org.jspecify.annotations.NullMarked;
