/**
 * The pen of the charts: places, scales and well-formed, escaped SVG. Subjects that draw what no
 * chart of the kit draws use it too.
 */
@NullMarked
package waymark.query.chart.draw;

import org.jspecify.annotations.NullMarked;
