/**
 * What a metric says of a benefit: over REST, and as a page from which it is recorded as the
 * measurement that it is.
 */
@NullMarked
package waymark.query.measure.benefit.reading;

import org.jspecify.annotations.NullMarked;
