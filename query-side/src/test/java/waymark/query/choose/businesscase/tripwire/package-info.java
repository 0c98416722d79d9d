/** When an assumption has left its range. */
@NullMarked
package waymark.query.choose.businesscase.tripwire;

import org.jspecify.annotations.NullMarked;
