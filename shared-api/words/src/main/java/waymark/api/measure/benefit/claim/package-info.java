/**
 * Claims as finance reads them: the queue of those that wait, and all that was said of each, with
 * what was verified by a sample told apart.
 */
@NullMarked
package waymark.api.measure.benefit.claim;

import org.jspecify.annotations.NullMarked;
