/**
 * How good forecasts of benefits were: bias and coverage by department, kind and author, from what
 * was measured since (BEN-5).
 */
@NullMarked
package waymark.api.measure.calibration;

import org.jspecify.annotations.NullMarked;
