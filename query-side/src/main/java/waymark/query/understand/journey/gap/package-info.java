/**
 * What is heard at the touchpoints of a map: scores of every kind brought onto the scale of the
 * emotion curve, the gap to what is believed (JRN-4), and the heat of stages.
 */
@NullMarked
package waymark.query.understand.journey.gap;

import org.jspecify.annotations.NullMarked;
