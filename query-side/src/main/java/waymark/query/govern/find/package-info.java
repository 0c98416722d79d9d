/** Finds what somebody names: by its short reference at once, else by the words of its title. */
@NullMarked
package waymark.query.govern.find;

import org.jspecify.annotations.NullMarked;
