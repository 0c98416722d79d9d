/** What each project waits for and who waits for it, with what slips on the way. */
@NullMarked
package waymark.query.deliver.dependency;

import org.jspecify.annotations.NullMarked;
