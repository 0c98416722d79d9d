/**
 * A disk that is full: everything of PostgreSQL stands on a small file system of its own, which is
 * filled to the last byte while the program writes.
 */
@NullMarked
package waymark.trial.disk;

import org.jspecify.annotations.NullMarked;
