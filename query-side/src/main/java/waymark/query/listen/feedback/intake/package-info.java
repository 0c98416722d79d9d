/**
 * Every import: how far it has come, what became of its rows, and what was rejected. How far a
 * running one has come is no fact, so it is looked up in the list of jobs.
 */
@NullMarked
package waymark.query.listen.feedback.intake;

import org.jspecify.annotations.NullMarked;
