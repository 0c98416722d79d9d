/** How the methods rank initiatives side by side, and where one of them stands. */
@NullMarked
package waymark.query.choose.initiative.agreement;

import org.jspecify.annotations.NullMarked;
