/**
 * The envelope of a request that may change something: its body kept and bounded, its hash, its
 * idempotency key and the version it was made against, handed to controllers as an {@code Ask}.
 */
@NullMarked
package waymark.app.door.envelope;

import org.jspecify.annotations.NullMarked;
