/**
 * What customers answered, in one number with its uncertainty: NPS, CSAT, CES, shares and means,
 * each with n and a 95 % interval (MET-1), and the change between independent scores (MET-3).
 * Called by the projections of metrics and by whoever verifies a benefit.
 */
@NullMarked
package waymark.api.worth.score;

import org.jspecify.annotations.NullMarked;
