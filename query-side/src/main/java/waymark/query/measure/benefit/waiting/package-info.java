/**
 * What waits for finance: the queue of claims, by page and over REST, and samples of the small
 * ones, with how far each is.
 */
@NullMarked
package waymark.query.measure.benefit.waiting;

import org.jspecify.annotations.NullMarked;
