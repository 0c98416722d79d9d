/**
 * Whether what approved cases rest on still holds. It is read from what was measured, not recorded:
 * a corrected observation mends it, and as of any past day it says what could be known then.
 */
@NullMarked
package waymark.query.choose.businesscase.tripwire;

import org.jspecify.annotations.NullMarked;
