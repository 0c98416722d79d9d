/** Exceptions, to be read: which projects are beyond their tolerance, and what is done about it. */
@NullMarked
package waymark.query.deliver.exception;

import org.jspecify.annotations.NullMarked;
