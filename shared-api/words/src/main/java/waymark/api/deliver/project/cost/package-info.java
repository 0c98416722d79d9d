/**
 * The money of one project, line by line and month by month: budget, committed, actual and what it
 * is expected to cost in all.
 */
@NullMarked
package waymark.api.deliver.project.cost;

import org.jspecify.annotations.NullMarked;
