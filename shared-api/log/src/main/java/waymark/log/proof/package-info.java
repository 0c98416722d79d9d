/**
 * Shows that the record is what it was (AUD-2): every event is a leaf of a Merkle tree as of RFC
 * 9162, whose head is signed again and again. Whoever kept a signed head can tell of any copy of
 * the record whether what was recorded until then was changed since. Leaves cover what is stored,
 * so what is personal is covered as ciphertext and proofs outlive its erasure (PRV-2).
 */
@NullMarked
package waymark.log.proof;

import org.jspecify.annotations.NullMarked;
