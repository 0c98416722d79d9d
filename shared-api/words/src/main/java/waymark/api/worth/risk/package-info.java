/**
 * What a case is worth if things go otherwise: one driver at a time (tornado) and all at once
 * (Monte Carlo with a recorded seed). The result of a case is given as a function of its drivers.
 */
@NullMarked
package waymark.api.worth.risk;

import org.jspecify.annotations.NullMarked;
