/** What cases are closed with, what recurs (FUP-3), and how customers score us after it (FUP-2). */
@NullMarked
package waymark.query.listen.followup.cause;

import org.jspecify.annotations.NullMarked;
