/**
 * The money of one project: its costs line by line, and month by month with running totals beside
 * the approved amount.
 */
@NullMarked
package waymark.query.deliver.project.cost;

import org.jspecify.annotations.NullMarked;
