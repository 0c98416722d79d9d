/** Tests of this package. */
@NullMarked
package waymark.command.listen.feedback.work;

import org.jspecify.annotations.NullMarked;
