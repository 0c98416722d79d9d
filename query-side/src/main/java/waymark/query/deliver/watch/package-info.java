/** What projects owe, to be read: reports that are overdue, and looks back that are due. */
@NullMarked
package waymark.query.deliver.watch;

import org.jspecify.annotations.NullMarked;
