/**
 * Bringing files of answers in. An import is requested, runs, and ends finished, cancelled or
 * failed; a finished one can be retracted as a whole, after which its answers no longer count.
 */
@NullMarked
package waymark.api.listen.feedback.intake;

import org.jspecify.annotations.NullMarked;
