/**
 * Why cases come up: a small list that every programme begins with and people extend. A cause
 * that recurs is worth an insight (FUP-3).
 */
@NullMarked
package waymark.api.listen.followup.cause;

import org.jspecify.annotations.NullMarked;
