/** Every benefit: what was planned, measured, claimed and verified, and what waits for finance. */
@NullMarked
package waymark.query.measure.benefit;

import org.jspecify.annotations.NullMarked;
