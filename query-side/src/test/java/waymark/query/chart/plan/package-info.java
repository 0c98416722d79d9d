/** What charts of plans show. */
@NullMarked
package waymark.query.chart.plan;

import org.jspecify.annotations.NullMarked;
