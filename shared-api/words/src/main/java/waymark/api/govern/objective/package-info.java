/**
 * What the programme means to reach: a metric, a target and a day, for which several departments
 * are accountable together, so that none of them is measured alone.
 */
@NullMarked
package waymark.api.govern.objective;

import org.jspecify.annotations.NullMarked;
