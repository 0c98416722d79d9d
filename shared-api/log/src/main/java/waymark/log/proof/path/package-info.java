/**
 * Proofs over the tree (RFC 9162, 2.1.3 and 2.1.4): that one event stands in the record of a signed
 * head, and that one head goes on from another. The roots of full subtrees of 256 and of 65,536
 * leaves are kept as the tree grows, so that a proof reads some hundred rows and never the whole.
 */
@NullMarked
package waymark.log.proof.path;

import org.jspecify.annotations.NullMarked;
