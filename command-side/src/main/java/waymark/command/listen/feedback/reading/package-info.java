/**
 * Understands the rows of files of answers, purely: recognises what the columns mean, and turns
 * each row into an answer or into what is wrong with it. A score off its scale is what is wrong
 * with a row, never clamped (FBK-5).
 */
@NullMarked
package waymark.command.listen.feedback.reading;

import org.jspecify.annotations.NullMarked;
