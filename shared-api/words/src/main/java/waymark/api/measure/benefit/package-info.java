/**
 * What comes of what was delivered: a benefit is planned, measured, claimed for a period and
 * verified by finance; verified, measured and planned stand side by side, never added up.
 */
@NullMarked
package waymark.api.measure.benefit;

import org.jspecify.annotations.NullMarked;
