/** Tests of how exceptions are decided. */
@NullMarked
package waymark.command.deliver.exception;

import org.jspecify.annotations.NullMarked;
