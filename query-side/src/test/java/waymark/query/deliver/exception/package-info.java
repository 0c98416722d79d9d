/** Tests of what is known of exceptions. */
@NullMarked
package waymark.query.deliver.exception;

import org.jspecify.annotations.NullMarked;
