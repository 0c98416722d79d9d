/** Tests of this package. */
@NullMarked
package waymark.command.listen.feedback.source;

import org.jspecify.annotations.NullMarked;
