/** Decides about the sources of feedback and opens their door; what they share is said once. */
@NullMarked
package waymark.command.listen.feedback.source;

import org.jspecify.annotations.NullMarked;
