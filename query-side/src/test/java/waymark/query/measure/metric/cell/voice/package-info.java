/** What answers add to the cells, and what a later voice takes off. */
@NullMarked
package waymark.query.measure.metric.cell.voice;

import org.jspecify.annotations.NullMarked;
