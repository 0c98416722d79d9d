/** What waits for one person, taken along: as a digest to be read, and as a calendar. */
@NullMarked
package waymark.query.govern.duty.digest;

import org.jspecify.annotations.NullMarked;
