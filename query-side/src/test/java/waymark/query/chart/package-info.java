/** Charts as text: their shapes, their words and the table beneath. */
@NullMarked
package waymark.query.chart;

import org.jspecify.annotations.NullMarked;
