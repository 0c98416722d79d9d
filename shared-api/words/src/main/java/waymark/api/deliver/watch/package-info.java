/**
 * Reports that do not come: a project of which nothing was said for a week and the days of grace
 * after it is told as overdue, once for each silence (PRJ-5).
 */
@NullMarked
package waymark.api.deliver.watch;

import org.jspecify.annotations.NullMarked;
