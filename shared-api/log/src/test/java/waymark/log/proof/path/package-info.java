/** Tests of proofs over the tree, held against the verification that RFC 9162 describes. */
@NullMarked
package waymark.log.proof.path;

import org.jspecify.annotations.NullMarked;
