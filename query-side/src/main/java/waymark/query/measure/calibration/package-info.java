/**
 * How good forecasts of benefits were: what was forecast up to a day against what was measured by
 * then, added up by department, kind and author as of any moment (BEN-5).
 */
@NullMarked
package waymark.query.measure.calibration;

import org.jspecify.annotations.NullMarked;
