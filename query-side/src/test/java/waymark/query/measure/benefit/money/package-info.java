/** What events say about money. */
@NullMarked
package waymark.query.measure.benefit.money;

import org.jspecify.annotations.NullMarked;
