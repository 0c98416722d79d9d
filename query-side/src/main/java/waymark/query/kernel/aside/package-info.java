/**
 * What a follower could not take in. One event that a fold trips over must not keep all pages from
 * going on: it is set aside with everything later of its own story, in that follower alone, shown
 * to those who run the program, and tried again when they ask for it.
 */
@NullMarked
package waymark.query.kernel.aside;

import org.jspecify.annotations.NullMarked;
