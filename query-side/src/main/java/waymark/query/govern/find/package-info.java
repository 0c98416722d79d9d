/** Finds what somebody names: by its short reference at once, else by words and filters. */
@NullMarked
package waymark.query.govern.find;

import org.jspecify.annotations.NullMarked;
