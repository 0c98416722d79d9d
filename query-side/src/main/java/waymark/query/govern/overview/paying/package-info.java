/** Whether it is paying: what was spent and what came back, as the first pages say it (BEN-1). */
@NullMarked
package waymark.query.govern.overview.paying;

import org.jspecify.annotations.NullMarked;
