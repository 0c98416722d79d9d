/** What is said about items, who follows them, and how they are found by their tags. */
@NullMarked
package waymark.query.understand.discussion;

import org.jspecify.annotations.NullMarked;
