/** How an address says which cases are meant. */
@NullMarked
package waymark.query.listen.followup.ask;

import org.jspecify.annotations.NullMarked;
