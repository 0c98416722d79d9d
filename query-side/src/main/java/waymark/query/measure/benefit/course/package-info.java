/**
 * How money comes together over time: curves of what was spent, measured and verified against the
 * band of the plan, for the programme and for an initiative, and the same by fiscal year.
 */
@NullMarked
package waymark.query.measure.benefit.course;

import org.jspecify.annotations.NullMarked;
