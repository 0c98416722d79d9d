/**
 * Decides what becomes of a project that is expected to cost or to last more than the programme
 * tolerates: who has to say why, who accepts the way on, and when it is over (PRJ-2).
 */
@NullMarked
package waymark.command.deliver.exception;

import org.jspecify.annotations.NullMarked;
