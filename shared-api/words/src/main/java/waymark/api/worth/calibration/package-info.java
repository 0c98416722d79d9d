/**
 * How good forecasts were (BEN-5): bias, coverage of the ranges, and the Brier score of chances.
 */
@NullMarked
package waymark.api.worth.calibration;

import org.jspecify.annotations.NullMarked;
