/** How well forecasts came true. */
@NullMarked
package waymark.api.worth.calibration;

import org.jspecify.annotations.NullMarked;
