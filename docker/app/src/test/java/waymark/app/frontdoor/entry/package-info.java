/**
 * How people get in: by signing in, by tokens and by passwords of their own.
 */
@NullMarked
package waymark.app.frontdoor.entry;

import org.jspecify.annotations.NullMarked;
