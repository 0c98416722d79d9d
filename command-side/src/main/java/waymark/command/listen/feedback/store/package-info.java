/**
 * What imports need to keep for a while: the files handed in, the list of jobs, and the rows that
 * were rejected. No facts stand here; those are in the log.
 */
@NullMarked
package waymark.command.listen.feedback.store;

import org.jspecify.annotations.NullMarked;
