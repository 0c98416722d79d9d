/** How answers that are new are told from those that were recorded before. */
@NullMarked
package waymark.command.listen.feedback.recording;

import org.jspecify.annotations.NullMarked;
