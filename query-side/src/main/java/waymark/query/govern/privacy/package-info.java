/**
 * Erasures as they are read, and as they are done: once one is approved, the key of its subject is
 * taken away, and with it everything personal under it, as of every moment.
 */
@NullMarked
package waymark.query.govern.privacy;

import org.jspecify.annotations.NullMarked;
