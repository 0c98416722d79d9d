/**
 * What a metric says of a benefit: the groups that a measurement compares, read from the record
 * instead of being reckoned by hand.
 */
@NullMarked
package waymark.api.measure.benefit.reading;

import org.jspecify.annotations.NullMarked;
