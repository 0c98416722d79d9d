/**
 * Charts of what is planned: when things are to be there, what waits for what, and what may go
 * wrong how badly. Drawn on the server as all charts are.
 */
@NullMarked
package waymark.query.chart.plan;

import org.jspecify.annotations.NullMarked;
