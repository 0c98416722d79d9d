/**
 * Whether the record is what it was (AUD-2): a patrol compares it round and round, a page and the
 * API tell what it found, and auditors take the record away with a program that verifies it
 * offline (AUD-3).
 */
@NullMarked
package waymark.query.audit.whole;

import org.jspecify.annotations.NullMarked;
