/** What drivers and chance make of a case. */
@NullMarked
package waymark.api.worth.risk;

import org.jspecify.annotations.NullMarked;
