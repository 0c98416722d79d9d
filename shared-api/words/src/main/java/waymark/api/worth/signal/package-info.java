/**
 * What moved beyond chance: control charts of one series over time, and the control of false
 * discoveries when the biggest of many changes is picked (MET-4).
 */
@NullMarked
package waymark.api.worth.signal;

import org.jspecify.annotations.NullMarked;
