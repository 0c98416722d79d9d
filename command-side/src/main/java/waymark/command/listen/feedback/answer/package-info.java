/** Decides about single answers that programs push, and opens their door. */
@NullMarked
package waymark.command.listen.feedback.answer;

import org.jspecify.annotations.NullMarked;
