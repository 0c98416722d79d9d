/** What projects cost: month by month, line by line, and from files for many at once. */
@NullMarked
package waymark.app.deliver.cost;

import org.jspecify.annotations.NullMarked;
