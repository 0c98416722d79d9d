/**
 * What an answer adds to the cells, and what is taken off again because its customer spoke later in
 * the period: pure functions, so that a rebuild finds the same cells.
 */
@NullMarked
package waymark.query.measure.metric.cell.voice;

import org.jspecify.annotations.NullMarked;
