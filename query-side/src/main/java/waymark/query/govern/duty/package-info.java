/**
 * What waits for whom: cases for finance and the council, reports, claims, and what somebody who
 * no longer takes part left behind.
 */
@NullMarked
package waymark.query.govern.duty;

import org.jspecify.annotations.NullMarked;
