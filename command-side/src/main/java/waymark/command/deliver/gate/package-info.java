/**
 * Decides whether a project passes a gate: only an unanswered blocking rule stops it, and what was
 * answered before carries forward (DRL-2).
 */
@NullMarked
package waymark.command.deliver.gate;

import org.jspecify.annotations.NullMarked;
