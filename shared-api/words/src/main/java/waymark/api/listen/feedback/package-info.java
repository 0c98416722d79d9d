/**
 * What customers said: each answer is recorded once, under a stream of its own, with its scores,
 * its words and where it came from. Answers enter by an import or a push and are never changed;
 * what was imported wrongly is retracted as a whole.
 */
@NullMarked
package waymark.api.listen.feedback;

import org.jspecify.annotations.NullMarked;
