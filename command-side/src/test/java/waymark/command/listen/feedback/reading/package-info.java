/** Tests of this package. */
@NullMarked
package waymark.command.listen.feedback.reading;

import org.jspecify.annotations.NullMarked;
