/**
 * What every subject of the query side stands on: projections that keep rows with the positions
 * from which to which they held, reading them as of any moment, and the frame of the pages.
 */
@NullMarked
package waymark.query.kernel;

import org.jspecify.annotations.NullMarked;
