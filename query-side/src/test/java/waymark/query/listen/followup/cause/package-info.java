/** Plays insights and reads which causes they were made of. */
@NullMarked
package waymark.query.listen.followup.cause;

import org.jspecify.annotations.NullMarked;
