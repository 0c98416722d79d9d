/**
 * Where a record is kept during a trial: an H2 file, or a database of a PostgreSQL server whose
 * processes are ours to kill.
 */
@NullMarked
package waymark.trial.store;

import org.jspecify.annotations.NullMarked;
