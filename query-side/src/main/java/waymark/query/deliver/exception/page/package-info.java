/** The pages of exceptions: those that are open, and one with what has to be said and settled. */
@NullMarked
package waymark.query.deliver.exception.page;

import org.jspecify.annotations.NullMarked;
