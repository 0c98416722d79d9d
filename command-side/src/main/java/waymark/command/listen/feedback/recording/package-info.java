/**
 * Turns what rows say into answers of the log, each once: finds out which are new, and appends a
 * batch at a time under a key that makes repeating it harmless.
 */
@NullMarked
package waymark.command.listen.feedback.recording;

import org.jspecify.annotations.NullMarked;
