/**
 * How money comes together over time: what was spent, measured and verified by the end of each
 * month against what was planned, and the same by fiscal year, as budgets are made.
 */
@NullMarked
package waymark.api.measure.benefit.course;

import org.jspecify.annotations.NullMarked;
