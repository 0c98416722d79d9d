/** Tests of this package. */
@NullMarked
package waymark.command.listen.feedback.intake;

import org.jspecify.annotations.NullMarked;
