/** What people promised: conditions that they meet, and readings of benefits that they own. */
@NullMarked
package waymark.query.govern.duty.promise;

import org.jspecify.annotations.NullMarked;
