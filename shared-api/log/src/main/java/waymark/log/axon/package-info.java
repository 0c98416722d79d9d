/**
 * The face the log shows to Axon: an event store whose one append per command carries the key,
 * the read-set and the claims, and a stream that wakes processors as soon as something is there.
 */
@NullMarked
package waymark.log.axon;

import org.jspecify.annotations.NullMarked;
