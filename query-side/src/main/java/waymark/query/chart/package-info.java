/**
 * Charts drawn on the server: pure functions from figures to SVG with the same figures as a
 * table. They name classes, never colours; the style sheet has those. Labels stand at the data,
 * and an axis of money or of bars begins at zero. Pages of all subjects may use it.
 */
@NullMarked
package waymark.query.chart;

import org.jspecify.annotations.NullMarked;
