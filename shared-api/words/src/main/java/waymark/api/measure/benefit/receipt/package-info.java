/**
 * The receipt of a return: the lines whose sums it is made of, each with the benefit, its class,
 * how it was shown, how good the proof is and who verified it. What was verified by its own owner
 * and what awaits finance stand apart.
 */
@NullMarked
package waymark.api.measure.benefit.receipt;

import org.jspecify.annotations.NullMarked;
