/**
 * Exceptions: a project is expected to cost or to last more than the programme tolerates. Its
 * manager says why and what to do, the sponsor accepts a recovery or the council rules (PRJ-2).
 */
@NullMarked
package waymark.api.deliver.exception;

import org.jspecify.annotations.NullMarked;
